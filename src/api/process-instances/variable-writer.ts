/**
 * Who or what wrote a value of a variable. The read model knows the step that the engine was taking; who completed a user task, started
 * the instance or interfered from outside stands in tasks and audit log. What neither tells is said to be unknown.
 */
import { isDeepStrictEqual } from 'node:util';
import type { AuditEntry } from '../../audit/entry.ts';
import type { VariableWriter } from '../../contracts/process-instance.ts';
import type { VariableVersion } from '../../read-model/instance-variables.ts';
import type { JobDocument } from '../../read-model/jobs.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';

export interface WrittenIn {
  instance: Pick<ProcessInstanceDocument, '_id' | 'parentProcessInstanceKey'>;
  elements: readonly {
    elementInstanceKey: string;
    elementId: string;
    type: string;
    name: string | null;
    endedAt: string | null;
  }[];
  jobs: readonly Pick<JobDocument, 'elementInstanceKey' | 'type'>[];
  userTasks: readonly Pick<UserTaskDocument, 'elementInstanceKey' | 'state' | 'assignee'>[];
  /** What the audit log says about the instance. */
  entries: readonly Pick<AuditEntry, 'action' | 'actor' | 'at' | 'details'>[];
}

/** An operator's change is written down right after the engine took it; the clocks of both may differ a little. */
const changeAndEntryWithinMs = 30_000;

export function variableWriter(name: string, version: VariableVersion, written: WrittenIn): VariableWriter | null {
  const { writtenBy } = version;
  if (!writtenBy) return operatorOf(name, version, written.entries);
  if (writtenBy === written.instance._id) return atStart(written);
  const element = written.elements.find(({ elementInstanceKey }) => elementInstanceKey === writtenBy);
  if (element === undefined) return null;
  const step = { elementId: element.elementId, name: element.name };
  const ofStep = ({ elementInstanceKey }: { elementInstanceKey: string }) => elementInstanceKey === writtenBy;
  const task = written.userTasks.find((each) => ofStep(each) && each.state === 'COMPLETED');
  const atItsEnd = element.endedAt === version.at.toISOString();
  if (task?.assignee && atItsEnd) return { kind: 'TASK', ...step, account: task.assignee };
  const job = atItsEnd ? written.jobs.find(ofStep) : undefined;
  return { kind: 'STEP', ...step, type: element.type, jobType: job?.type ?? null };
}

function atStart({ instance, entries }: WrittenIn): VariableWriter {
  if (instance.parentProcessInstanceKey !== null) return { kind: 'CALL' };
  return { kind: 'START', by: entries.find(({ action }) => action === 'process.start')?.actor.name ?? null };
}

function operatorOf(name: string, version: VariableVersion, entries: WrittenIn['entries']): VariableWriter | null {
  if (version.truncated) return null;
  const value = JSON.parse(version.value) as unknown;
  const apart = ({ at }: { at: Date }) => Math.abs(at.getTime() - version.at.getTime());
  const [entry] = entries
    .filter((each) => apart(each) <= changeAndEntryWithinMs && setsTo(each.details, name, value))
    .sort((a, b) => apart(a) - apart(b));
  if (entry === undefined) return null;
  const reason = entry.details?.reason;
  return {
    kind: 'OPERATOR',
    by: entry.actor.name,
    action: entry.action,
    reason: typeof reason === 'string' ? reason : null,
  };
}

function setsTo(details: AuditEntry['details'], name: string, value: unknown): boolean {
  const variables = details?.variables;
  if (typeof variables !== 'object' || variables === null || !(name in variables)) return false;
  return isDeepStrictEqual((variables as Record<string, unknown>)[name], value);
}
