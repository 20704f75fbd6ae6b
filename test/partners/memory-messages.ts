import { randomUUID } from 'node:crypto';
import type { PartnerMessage, PartnerMessages } from '../../src/case-file/repositories.ts';
import type { PartnerMessageState } from '../../src/contracts/partner-message.ts';
import { Conflict, NotFound } from '../../src/errors.ts';

/** Partner messages in memory, for tests of what happens to files. */
export function memoryMessages(now: () => Date): PartnerMessages & { all: PartnerMessage[] } {
  const all: PartnerMessage[] = [];
  const ids = new Map<string, string>();
  const find = (id: string) => {
    const message = all.find(({ partnerMessageId }) => partnerMessageId === id);
    if (message === undefined) throw new NotFound('NOT_FOUND');
    return message;
  };
  const add = (key: string, message: Partial<PartnerMessage>) => {
    const known = ids.get(key);
    if (known !== undefined) return find(known);
    const partnerMessageId = randomUUID();
    ids.set(key, partnerMessageId);
    const added = { partnerMessageId, attempts: 0, nextAttemptAt: null, transitions: [], createdAt: now(), ...message };
    all.push(added as unknown as PartnerMessage);
    return find(partnerMessageId);
  };
  const move = (
    id: string,
    from: readonly PartnerMessageState[],
    change: Partial<PartnerMessage> & { state: PartnerMessageState },
  ) => {
    const message = find(id);
    if (!from.includes(message.state)) throw new Conflict('MESSAGE_STATE', { values: { state: message.state } });
    return { ...Object.assign(message, change) };
  };
  return {
    all,
    enqueue: async (key, message) => Promise.resolve(add(`out:${key}`, { ...message, direction: 'OUT', state: 'QUEUED' })),
    receive: async (key, message) =>
      Promise.resolve(
        add(`in:${key}`, { ...message, direction: 'IN', state: message.caseId === null ? 'UNMATCHED' : 'RECEIVED' }),
      ),
    get: async (id) => Promise.resolve({ ...find(id) }),
    list: (filter) =>
      Promise.resolve(
        all
          .filter((message) => Object.entries(filter).every(([key, value]) => message[key as keyof PartnerMessage] === value))
          .reverse(),
      ),
    due: () =>
      Promise.resolve(
        all.filter(
          ({ direction, state, nextAttemptAt }) => direction === 'OUT' && state === 'QUEUED' && (nextAttemptAt ?? now()) <= now(),
        ),
      ),
    transition: async (id, from, to, provenance, note) => {
      const message = find(id);
      const transitions = [...message.transitions, { state: to, at: now(), note: note ?? null, provenance }];
      return Promise.resolve(move(id, from, { state: to, transitions }));
    },
    recordFailedAttempt: async (id, nextAttemptAt) =>
      Promise.resolve(
        move(id, ['QUEUED'], {
          state: nextAttemptAt === null ? 'FAILED' : 'QUEUED',
          nextAttemptAt,
          attempts: find(id).attempts + 1,
        }),
      ),
    assignCase: async (id, caseId) => Promise.resolve(move(id, ['UNMATCHED'], { state: 'RECEIVED', caseId })),
  };
}
