/** Commands on native user tasks: the engine's REST gateway, `/v1` up to 8.5 and `/v2` from 8.6 on. */
import { Unavailable } from '../errors.ts';
import { fromRest } from './engine-errors.ts';

export interface UserTaskChanges {
  candidateGroups?: string[];
  /** ISO-8601 instant. */
  dueDate?: string;
  followUpDate?: string;
}

export interface UserTaskCommands {
  /** Without `allowOverride` a task that has another assignee answers with Conflict. */
  assign(userTaskKey: string, assignee: string, allowOverride: boolean): Promise<void>;
  unassign(userTaskKey: string): Promise<void>;
  update(userTaskKey: string, changes: UserTaskChanges): Promise<void>;
  complete(userTaskKey: string, variables: Record<string, unknown>): Promise<void>;
}

const answerWithinMs = 10_000;

/**
 * @param restAddress base URL without a trailing slash
 * @param gatewayVersion e.g. `8.5.8`; decides the path of the API
 */
export function userTaskCommands(restAddress: string, gatewayVersion: () => Promise<string>): UserTaskCommands {
  async function send(method: string, userTaskKey: string, path: string, body?: unknown): Promise<void> {
    const [major = 8, minor = 5] = (await gatewayVersion()).split('.').map(Number);
    const api = major === 8 && minor <= 5 ? 'v1' : 'v2';
    let response: Response;
    try {
      response = await fetch(`${restAddress}/${api}/user-tasks/${encodeURIComponent(userTaskKey)}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        signal: AbortSignal.timeout(answerWithinMs),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (cause) {
      throw new Unavailable('ENGINE_UNAVAILABLE', { cause });
    }
    const text = await response.text();
    if (!response.ok) throw fromRest(response.status, text);
  }

  return {
    assign: (key, assignee, allowOverride) => send('POST', key, '/assignment', { assignee, allowOverride, action: 'assign' }),
    unassign: (key) => send('DELETE', key, '/assignee'),
    update: (key, changes) => send('PATCH', key, '', { changeset: changes, action: 'update' }),
    complete: (key, variables) => send('POST', key, '/completion', { variables, action: 'complete' }),
  };
}
