/** Deadlines of a case on the real store: kept with their history, changed by one at a time, raised once. */
import { randomUUID } from 'node:crypto';
import type { NewDeadline } from '../../../src/case-file/repositories.ts';
import type { ChangeDeadline, DeadlineNorm } from '../../../src/contracts/deadline.ts';
import { newPerson, provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const opened = ownCaseFile();
const deadlines = () => opened.caseFile.deadlines;

async function given(norm: DeadlineNorm, eventDate: string, more: Partial<NewDeadline> = {}) {
  const { caseId } = await opened.caseFile.cases.openIntake(randomUUID(), newPerson(), provenance);
  const event = { norm, eventDate, posted: false, faultyInstruction: false, setDueOn: null };
  const wanted = { deadlineId: randomUUID(), caseId, processInstanceKey: null, ...event, ...more };
  return { wanted, started: await deadlines().start(wanted, provenance) };
}

const change = (deadlineId: string, wanted: ChangeDeadline) => deadlines().change(deadlineId, wanted, provenance);
const reason = 'Auf Wunsch der Person';

test('the same job starts one deadline; one of no case is refused', async () => {
  // given
  const { wanted, started } = await given('SGG_84', '2026-11-02', { posted: true });

  // when
  const again = await deadlines().start({ ...wanted, eventDate: '2026-11-03' }, provenance);

  // then
  expect(again).toEqual(started);
  expect(started).toMatchObject({ state: 'RUNNING', dueOn: '2026-12-07', warnOn: '2026-11-30', departments: ['recht', 'lst'] });
  expect(started.history).toMatchObject([{ kind: 'STARTED', by: 'account-1', dueOn: '2026-12-07' }]);
  const nowhere = { ...wanted, deadlineId: randomUUID(), caseId: randomUUID() };
  await expect(deadlines().start(nowhere, provenance)).rejects.toMatchObject({ code: 'NOT_FOUND', details: { field: 'caseId' } });
});

test('rested, resumed, extended and ended: each with its reason and the new last day', async () => {
  // given
  const { started } = await given('HEARING', '2026-11-02');
  const { deadlineId } = started;

  // when
  await change(deadlineId, { kind: 'SUSPENDED', from: '2026-11-05', reason, version: 1 });
  const resting = await deadlines().get(deadlineId);
  await change(deadlineId, { kind: 'RESUMED', on: '2026-11-07', reason, version: 2 });
  await change(deadlineId, { kind: 'EXTENDED', until: '2026-11-27', reason, version: 3 });
  const ended = await change(deadlineId, { kind: 'ENDED', outcome: 'MET', reason, version: 4 });

  // then
  expect(resting).toMatchObject({ state: 'SUSPENDED', suspensions: [{ from: '2026-11-05', until: null }] });
  expect(ended).toMatchObject({ state: 'MET', dueOn: '2026-11-27', version: 5, endedAt: expect.any(Date) });
  expect(ended.history.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ['STARTED', '2026-11-16'],
    ['SUSPENDED', '2026-11-16'],
    ['RESUMED', '2026-11-19'],
    ['EXTENDED', '2026-11-27'],
    ['ENDED', '2026-11-27'],
  ]);
});

test('only the department whose matter it is hears of it, and the appeals office of remedies', async () => {
  const departmentsOf = async (norm: DeadlineNorm, departments?: string[]) =>
    (await given(norm, '2026-11-02', departments && { departments })).started.departments;
  expect(await departmentsOf('HEARING', ['lst'])).toEqual(['lst']);
  expect(await departmentsOf('VWGO_70', ['unt'])).toEqual(['recht', 'unt']);
  expect(await departmentsOf('VWGO_70', ['recht'])).toEqual(['recht']);
  expect(await departmentsOf('VWGO_70', ['fsa'])).toEqual(['recht', 'abh', 'unt']);
  expect(await departmentsOf('HEARING')).toEqual(['lst', 'abh', 'unt']);
});

test('a letter that came later than by the fiction is corrected', async () => {
  const { started } = await given('SGG_84', '2026-11-02', { posted: true });
  const corrected = await change(started.deadlineId, {
    kind: 'CORRECTED',
    eventDate: '2026-11-12',
    posted: false,
    faultyInstruction: false,
    reason: 'Zugang laut Umschlag am 12. November',
    version: 1,
  });
  expect(corrected).toMatchObject({ dueOn: '2026-12-14', posted: false });
});

test.each<[string, DeadlineNorm, ChangeDeadline, string]>([
  ['law can’t be extended', 'SGG_84', { kind: 'EXTENDED', until: '2027-12-07', reason, version: 1 }, 'DEADLINE_NOT_EXTENDABLE'],
  ['law can’t rest', 'SGG_84', { kind: 'SUSPENDED', from: '2026-11-05', reason, version: 1 }, 'DEADLINE_NOT_SUSPENDABLE'],
  ['what runs can’t be resumed', 'HEARING', { kind: 'RESUMED', on: '2026-11-05', reason, version: 1 }, 'DEADLINE_NOT_SUSPENDED'],
  ['not shorter', 'HEARING', { kind: 'EXTENDED', until: '2026-11-16', reason, version: 1 }, 'DEADLINE_NOT_LATER'],
  ['no rest before the event', 'HEARING', { kind: 'SUSPENDED', from: '2026-11-01', reason, version: 1 }, 'DATE_BEFORE_EVENT'],
  ['somebody was quicker', 'HEARING', { kind: 'ENDED', outcome: 'MET', reason, version: 7 }, 'DEADLINE_CHANGED'],
])('%s', async (_, norm, wanted, code) => {
  const { started } = await given(norm, '2026-11-02');
  await expect(change(started.deadlineId, wanted)).rejects.toMatchObject({ code });
  expect(await deadlines().get(started.deadlineId)).toEqual(started);
});

test('of two who end it at once one is told, and the process ends nothing that a person has ended', async () => {
  // given
  const { started } = await given('HEARING', '2026-11-02');
  const { deadlineId, caseId } = started;

  // when
  const both = await Promise.allSettled([
    change(deadlineId, { kind: 'ENDED', outcome: 'MET', reason, version: 1 }),
    change(deadlineId, { kind: 'ENDED', outcome: 'EXPIRED', reason, version: 1 }),
  ]);
  const byPerson = await deadlines().get(deadlineId);
  await deadlines().endByProcess(caseId, deadlineId, 'CANCELED', provenance);

  // then
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await deadlines().get(deadlineId)).toEqual(byPerson);
  await expect(deadlines().endByProcess(randomUUID(), deadlineId, 'MET', provenance)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('people are warned once and alarmed once, and again after a change', async () => {
  // given
  const { started } = await given('BMG_17', '2026-11-02');
  const { deadlineId, caseId } = started;
  const raised = async (today: string) => (await deadlines().raise(today)).filter((each) => each.deadlineId === deadlineId);
  const before = new Date(opened.clock.now.getTime() - 1000);

  // when, then
  expect(started).toMatchObject({ warnOn: '2026-11-11', dueOn: '2026-11-16' });
  expect(await raised('2026-11-10')).toEqual([]);
  expect(await raised('2026-11-11')).toMatchObject([{ warnedAt: expect.any(Date), alarmedAt: null }]);
  expect(await raised('2026-11-16')).toEqual([]);
  expect(await raised('2026-11-17')).toMatchObject([{ alarmedAt: expect.any(Date) }]);
  expect(await raised('2026-11-18')).toEqual([]);
  expect((await deadlines().raisedSince(before)).map((each) => each.deadlineId)).toContain(deadlineId);

  const moved = {
    kind: 'CORRECTED',
    eventDate: '2026-11-04',
    posted: false,
    faultyInstruction: false,
    reason,
    version: 1,
  } as const;
  await change(deadlineId, moved);
  expect(await raised('2026-11-18')).toMatchObject([{ warnedAt: expect.any(Date), alarmedAt: null }]);
  await deadlines().endByProcess(caseId, deadlineId, 'MET', provenance);
  expect(await raised('2026-12-18')).toEqual([]);
});

test('lists are by last day, page by page, and tell what is at risk', async () => {
  // given
  const of = (await given('SGG_88_1', '2026-11-02')).started;
  const { caseId } = of;
  const next = async (norm: DeadlineNorm, eventDate: string) =>
    (await deadlines().start({ ...of, deadlineId: randomUUID(), norm, eventDate }, provenance)).deadlineId;
  const registration = await next('BMG_17', '2026-11-02');
  const permit = await next('ASYLG_63', '2026-11-02');
  const today = '2026-11-16';
  const filter = { today, caseId, limit: 2 } as const;
  const ids = async (more: object) =>
    (await deadlines().list({ ...filter, state: 'open', ...more })).map((each) => each.deadlineId);

  // when, then
  expect(await ids({})).toEqual([permit, registration]);
  expect(await ids({ after: { dueOn: '2026-11-16', deadlineId: registration } })).toEqual([of.deadlineId]);
  expect(await ids({ state: 'risk' })).toEqual([permit, registration]);
  expect(await ids({ state: 'overdue' })).toEqual([permit]);
  expect(await ids({ departments: ['lst', 'unt'], limit: 9 })).toEqual([registration, of.deadlineId]);
  expect(await ids({ state: 'ended' })).toEqual([]);
  const risks = await deadlines().risks(today);
  expect(risks.find(({ department }) => department === 'abh')).toMatchObject({ overdue: expect.any(Number) });
});
