import type { KeptDeadline } from '../../../src/case-file/repositories.ts';
import type { DeadlineDeps } from '../../../workers/deadlines/deadlines.service.ts';
import worker from '../../../workers/deadlines/expire-deadline.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const caseId = uuid();
const deadlineId = uuid();
const waitedFor = { caseId, deadlineId, dueOn: '2026-12-31' };

function keeping(kept: Partial<KeptDeadline>) {
  const change = jest.fn<Promise<KeptDeadline>, unknown[]>();
  const deadline = { caseId, deadlineId, version: 3, ...kept } as KeptDeadline;
  const deps = only<DeadlineDeps>({ deadlines: { get: () => Promise.resolve(deadline), change } });
  return { change, expire: () => worker.handle(waitedFor, deps, jobContext('expire-deadline')) };
}

test('ends a deadline that nobody has extended, in the version that was looked at', async () => {
  // given
  const { change, expire } = keeping({ state: 'RUNNING', dueOn: '2026-12-31' });

  // when
  const answer = await expire();

  // then
  expect(answer).toEqual({ deadlineExpired: true, dueOn: '2026-12-31' });
  const ended = expect.objectContaining({ kind: 'ENDED', outcome: 'EXPIRED', version: 3 }) as unknown;
  expect(change.mock.calls).toEqual([[deadlineId, ended, expect.anything()]]);
});

test.each<[string, Partial<KeptDeadline>, { deadlineExpired: boolean; dueOn: string }]>([
  ['was extended', { state: 'RUNNING', dueOn: '2027-01-15' }, { deadlineExpired: false, dueOn: '2027-01-15' }],
  ['rests', { state: 'SUSPENDED', dueOn: '2026-12-31' }, { deadlineExpired: false, dueOn: '2027-01-01' }],
  ['was ended by a person', { state: 'MET', dueOn: '2027-01-15' }, { deadlineExpired: true, dueOn: '2026-12-31' }],
])('leaves alone one that %s', async (_, kept, expected) => {
  // given
  const { change, expire } = keeping(kept);

  // when
  const answer = await expire();

  // then
  expect(answer).toEqual(expected);
  expect(change).not.toHaveBeenCalled();
});

test('does not touch a deadline of another case', async () => {
  // given
  const { expire } = keeping({ caseId: uuid(), state: 'RUNNING', dueOn: '2026-12-31' });

  // when
  const expired = expire();

  // then
  await expect(expired).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
