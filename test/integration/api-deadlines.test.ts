/** Deadlines over the API: started, changed with a reason, listed within what one may know; started and ended by processes. */
import { randomUUID } from 'node:crypto';
import { application, completeness } from '../../src/demo/cases/common-steps.ts';
import { day } from '../../src/demo/script.ts';
import { type AnyBody, type ApiClient, eventually, signIn } from './api-client.ts';
import { factsOf, followChanges } from './change-stream.ts';
import { newPerson } from './new-person.ts';
import { act, onRecord, putOnRecord, start, takeIn } from './process-runs/acting.ts';
import { newPerson as somebody } from './process-runs/matter.ts';
import { closeStore, ended } from './process-runs/what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

let clerk: ApiClient;
let caseId: string;
beforeAll(async () => {
  clerk = await signIn('lst-clerk');
  const agent = await signIn('sc-agent');
  caseId = (await agent.post('/persons', newPerson())).body.caseId;
});

const reason = 'Vermerk vom selben Tag';
const begin = (norm: string, eventDate: string, more: object = {}) =>
  clerk.post(`/cases/${caseId}/deadlines`, { norm, eventDate, reason, ...more });
const change = (deadlineId: string, body: object, who = clerk) =>
  who.post(`/deadlines/${deadlineId}/changes`, { reason, ...body });

test('a calculation shows its steps in both languages and keeps nothing', async () => {
  // when
  const { status, body } = await clerk.post('/deadline-calculations', { norm: 'SGG_84', eventDate: '2026-11-02', posted: true });

  // then
  expect(status).toBe(200);
  expect(body).toMatchObject({ dueOn: '2026-12-07', norm: { legalBasis: '§ 84 Abs. 1 SGG', origin: 'LAW', reviewed: true } });
  expect(body.steps.map(({ date }: AnyBody) => date as string)).toEqual(['2026-11-02', '2026-11-06', '2026-12-06', '2026-12-07']);
  expect(body.steps[1].text).toEqual({
    de: 'Gilt am vierten Tag danach, Freitag, 6. November 2026, als bekannt gegeben (§ 41 Abs. 2 VwVfG).',
    en: 'Counts as made known on the fourth day after, Friday, 6 November 2026 (§ 41 Abs. 2 VwVfG).',
  });
  expect((await clerk.get(`/deadlines?caseId=${caseId}&state=all`)).body.items).toEqual([]);
});

test('started once, extended, rested and met, with the history of all of it', async () => {
  // given
  const idempotencyKey = randomUUID();
  const wanted = { norm: 'HEARING', eventDate: day(-3), reason };

  // when
  const started = await clerk.post(`/cases/${caseId}/deadlines`, wanted, { idempotencyKey });
  const again = await clerk.post(`/cases/${caseId}/deadlines`, wanted, { idempotencyKey });
  const { deadlineId } = started.body as { deadlineId: string };
  const extended = await change(deadlineId, { kind: 'EXTENDED', until: day(60), version: 1 });
  const stale = await change(deadlineId, { kind: 'ENDED', outcome: 'MET', version: 1 });
  await change(deadlineId, { kind: 'SUSPENDED', from: day(), version: 2 });
  const met = await change(deadlineId, { kind: 'ENDED', outcome: 'MET', version: 3 });
  const late = await change(deadlineId, { kind: 'ENDED', outcome: 'EXPIRED', version: 4 });

  // then
  expect([started.status, again.body]).toEqual([201, started.body]);
  expect(started.body).toMatchObject({ state: 'RUNNING', origin: 'OWN', mayChange: true, extendable: true });
  expect(extended.body.dueOn >= day(60)).toBe(true);
  expect(stale).toMatchObject({ status: 409, body: { code: 'DEADLINE_CHANGED', difference: { version: 2 } } });
  expect(met.body).toMatchObject({ state: 'MET', mayChange: false });
  const history = met.body.history as { kind: string; by: string; reason: string }[];
  expect(history.map(({ kind }) => kind)).toEqual(['STARTED', 'EXTENDED', 'SUSPENDED', 'ENDED']);
  expect(history.every((entry) => entry.by === clerk.accountId && entry.reason === reason)).toBe(true);
  expect(late).toMatchObject({ status: 409, body: { code: 'DEADLINE_ENDED' } });
  const officer = await signIn('dpo');
  const { items } = (await officer.get(`/audit?caseId=${caseId}`)).body as { items: { action: string }[] };
  expect(items.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['deadline.start', 'deadline.extended', 'deadline.ended']),
  );
});

test.each<[string, string, string, object, string, string]>([
  ['a day that no calendar has', 'SGG_84', '2026-02-30', {}, 'INVALID_REQUEST', 'eventDate'],
  ['a slip in the year', 'SGG_84', '1026-02-20', {}, 'DATE_IMPOSSIBLE', 'eventDate'],
  ['an application that will be made', 'SGG_88_1', day(3), {}, 'DATE_IN_FUTURE', 'eventDate'],
  ['posting where nothing is posted', 'SGG_88_1', day(-3), { posted: true }, 'NORM_TAKES_NO_POSTING', 'posted'],
  ['a last day for a deadline of the law', 'SGG_84', day(-3), { setDueOn: day(30) }, 'DEADLINE_NOT_EXTENDABLE', 'setDueOn'],
  ['a norm that there is not', 'SGG_99', day(-3), {}, 'INVALID_REQUEST', 'norm'],
])('%s is refused with its field', async (_, norm, eventDate, more, code, field) => {
  const { status, body } = await begin(norm, eventDate, more);
  expect([status, body.code, body.field ?? body.fields[0].field]).toEqual([422, code, field]);
});

test('the departments of the norm know it, nobody else does; only they change it', async () => {
  // given
  const { deadlineId, dueOn } = (await begin('ASYLBLG_14', day(-200))).body as { deadlineId: string; dueOn: string };
  const path = `/deadlines/${deadlineId}`;

  // when
  const [lead, immigration, head, admin] = await Promise.all(
    ['lst-lead', 'abh-clerk', 'unit-head', 'admin'].map((who) => signIn(who)),
  );
  const seen = await lead!.get(path);
  const asHead = await head!.get(path);

  // then
  expect(seen.body).toMatchObject({ state: 'OVERDUE', dueOn, departments: ['lst'], mayChange: true });
  expect(seen.body.personName).toMatch(/^Beispiel/);
  expect(asHead.body).toMatchObject({ state: 'OVERDUE', personName: null, mayChange: false });
  expect((await immigration!.get(path)).status).toBe(404);
  expect((await immigration!.get(`/deadlines?caseId=${caseId}&state=all`)).body.items).toEqual([]);
  expect((await immigration!.get('/deadlines?department=lst')).body).toEqual({ items: [], nextCursor: null });
  const end = { kind: 'ENDED', outcome: 'EXPIRED', version: 1 };
  expect((await change(deadlineId, end, immigration)).status).toBe(404);
  expect((await change(deadlineId, end, head)).status).toBe(403);
  const risk = (await lead!.get(`/deadlines?caseId=${caseId}&state=risk`)).body.items as { deadlineId: string }[];
  expect(risk.map((each) => each.deadlineId)).toEqual([deadlineId]);
  const overview = (await admin!.get('/operations/overview')).body.deadlines as { department: string; overdue: number }[];
  expect(overview.find(({ department }) => department === 'lst')?.overdue).toBeGreaterThan(0);
});

test('whoever may know of it hears of every change as it happens, and nobody else', async () => {
  // given
  const [lead, immigration] = await Promise.all(['lst-lead', 'abh-clerk'].map((who) => signIn(who)));
  const [ofBenefits, ofImmigration] = await Promise.all([followChanges(lead!), followChanges(immigration!)]);

  // when
  const { deadlineId } = (await begin('ASYLBLG_14', day(-170))).body as { deadlineId: string };
  await change(deadlineId, { kind: 'ENDED', outcome: 'MET', version: 1 });
  // The watch over deadlines may warn of it in between.
  const heard = await ofBenefits.until((text) => factsOf(text, 'deadlines', deadlineId).at(-1)?.state === 'MET');
  const permit = { norm: 'VWGO_75', eventDate: day(-5), reason };
  const own = (await immigration!.post(`/cases/${caseId}/deadlines`, permit)).body as { deadlineId: string };
  const heardElsewhere = await ofImmigration.until((text) => text.includes(own.deadlineId));

  // then
  const states = factsOf(heard, 'deadlines', deadlineId).map(({ state }) => state);
  expect([states[0], states.at(-1)]).toEqual(['RUNNING', 'MET']);
  expect(heardElsewhere).not.toContain(deadlineId);
  ofBenefits.close();
  ofImmigration.close();
});

test('a list goes page by page, the first to end first', async () => {
  // given
  await begin('SGG_88_1', day(-10));
  await begin('COOPERATION', day(-10));
  await begin('SGG_84', day(-10), { posted: true });
  const page = async (cursor: string | null) =>
    (await clerk.get(`/deadlines?caseId=${caseId}&state=open&limit=2${cursor === null ? '' : `&cursor=${cursor}`}`)).body as {
      items: { dueOn: string }[];
      nextCursor: string | null;
    };

  // when
  const pages = [await page(null)];
  while (pages.at(-1)!.nextCursor !== null) pages.push(await page(pages.at(-1)!.nextCursor));

  // then
  const due = pages.flatMap(({ items }) => items.map(({ dueOn }) => dueOn));
  expect(due.length).toBeGreaterThanOrEqual(3);
  expect(due).toEqual([...due].sort());
});

test('an application starts the alarm for inaction, and the notice ends it', async () => {
  // given
  const matter = await takeIn(somebody('Mirjam', '21.06.1992', ['ERI']));
  await putOnRecord(matter, 'abh-clerk', onRecord);
  const processInstanceKey = await start(matter, 'benefit-application');
  const alarms = async (state: string) =>
    (await clerk.get(`/deadlines?caseId=${matter.caseId}&norm=SGG_88_1&state=${state}`)).body.items as AnyBody[];

  // when
  await act(matter, 'Task_RecordApplication', application({}));
  const [running] = await eventually(
    () => alarms('open'),
    (found) => found.length > 0,
  );
  await act(matter, 'Task_CheckCompleteness', completeness());
  await ended(matter, processInstanceKey);

  // then
  expect(running).toMatchObject({ norm: 'SGG_88_1', state: 'RUNNING', eventDate: day(), processInstanceKey });
  expect(await alarms('open')).toEqual([]);
  expect(await alarms('ended')).toMatchObject([{ deadlineId: running.deadlineId, state: 'MET' }]);
});
