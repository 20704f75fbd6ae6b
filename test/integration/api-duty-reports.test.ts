/** Transmissions by duty over HTTP: proposed, released by somebody else, taken note of or sent, and what is blocked leaves a trace. */
import { randomUUID } from 'node:crypto';
import { type ApiClient, type AnyBody, eventually, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';
import { messagesIn } from '../../src/demo/partners.ts';
import path from 'node:path';

let clerk: ApiClient;
let lead: ApiClient;
let immigration: ApiClient;
let caseId: string;
let familyName: string;
beforeAll(async () => {
  const agent = await signIn('sc-agent');
  [clerk, lead, immigration] = await Promise.all([signIn('lst-clerk'), signIn('lst-lead'), signIn('abh-clerk')]);
  const person = newPerson();
  ({ familyName } = person);
  caseId = (await agent.post('/persons', person)).body.caseId;
});

const proposal = (changes: object = {}) => ({
  circumstance: { kind: 'AREA_VIOLATION', violatedOn: '2026-10-01', place: 'Musterstadt' },
  recipient: 'OWN_IMMIGRATION_OFFICE',
  origin: 'OWN_TASK',
  knownOn: '2026-10-02',
  facts: 'Wurde außerhalb des Bezirks angetroffen.',
  fieldKeys: [],
  reason: 'Bei der Vorsprache selbst angegeben.',
  ...changes,
});
const reports = () => `/cases/${caseId}/duty-reports`;
const listed = async (who: ApiClient): Promise<AnyBody[]> => (await who.get(reports())).body.items;

test('what is proposed is released by somebody else before the immigration office sees it', async () => {
  // given
  const idempotencyKey = randomUUID();
  const proposed = await clerk.post(reports(), proposal(), { idempotencyKey });
  const again = await clerk.post(reports(), proposal(), { idempotencyKey });
  const { dutyReportId } = proposed.body;

  // then
  expect(proposed.status).toBe(201);
  expect(again.body).toEqual(proposed.body);
  expect(proposed.body).toMatchObject({
    state: 'PROPOSED',
    department: 'lst',
    legalBasis: '§ 87 Abs. 2 Satz 1 Nr. 2 AufenthG, § 71 Abs. 2 Satz 1 Nr. 2 SGB X',
    may: { decide: false, acknowledge: false },
  });
  expect(await listed(immigration)).toEqual([]);

  // when
  const decision = `${reports()}/${dutyReportId}/decision`;
  const own = await clerk.post(decision, { release: true, note: 'von mir selbst' });
  const released = await lead.post(decision, { release: true, note: 'geprüft' });
  const twice = await lead.post(decision, { release: false, note: 'doch nicht' });

  // then
  expect([own.status, released.status, twice.body.code]).toEqual([403, 200, 'DUTY_REPORT_STATE']);
  const [seen] = await listed(immigration);
  expect(seen).toMatchObject({ facts: 'Wurde außerhalb des Bezirks angetroffen.', reason: null, decisionNote: null, may: { acknowledge: true } }); // prettier-ignore

  // when
  await immigration.post(`${reports()}/${dutyReportId}/acknowledgement`, {});

  // then
  expect((await listed(clerk))[0]).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedBy: immigration.accountId });
  const timeline = (await clerk.get(`/cases/${caseId}/timeline?kind=DUTY_REPORT`)).body.items;
  expect(timeline.map((entry: AnyBody) => entry.details.state)).toEqual(['ACKNOWLEDGED', 'SENT', 'PROPOSED']);
});

test('those who decide, who proposed and who is told are notified', async () => {
  // given
  const { body } = await clerk.post(reports(), proposal({ facts: 'Noch ein Verstoß.' }));
  const told = async (who: ApiClient): Promise<string[]> => {
    const { items } = (await who.get('/notifications?limit=100')).body;
    return items.filter(({ target }: AnyBody) => target?.id === body.dutyReportId).map(({ kind }: AnyBody) => kind);
  };
  const immigrationLead = await signIn('abh-lead');
  await eventually(
    () => told(lead),
    (kinds) => kinds.includes('DUTY_REPORT_PROPOSED'),
  );

  // when
  await lead.post(`${reports()}/${body.dutyReportId}/decision`, { release: true, note: 'geprüft' });

  // then
  await eventually(
    () => told(immigrationLead),
    (kinds) => kinds.includes('DUTY_REPORT_RECEIVED'),
  );
  expect(await told(clerk)).toEqual(['DUTY_REPORT_DECIDED']);
});

test('what goes to another office is a message in its folder, which the messages’ page does not show', async () => {
  // given
  const { body } = await clerk.post(reports(), proposal({ recipient: 'OTHER_IMMIGRATION_OFFICE' }));

  // when
  await lead.post(`${reports()}/${body.dutyReportId}/decision`, { release: true, note: 'geprüft' });

  // then
  const outbox = path.join(process.env.LOTSE_TEST_DATA_DIR ?? '', 'partner/outbox/immigration-office');
  const sent = await eventually(
    async () => (await messagesIn(outbox)).filter(({ payload }) => (payload as AnyBody).person?.familyName === familyName),
    (found) => found.length > 0,
  );
  expect(sent[0]!.payload).toMatchObject({
    circumstance: { kind: 'AREA_VIOLATION', place: 'Musterstadt' },
    facts: 'Wurde außerhalb des Bezirks angetroffen.',
  });
  const agent = await signIn('sc-agent');
  const detail = await agent.get(`/partner-messages/${sent[0]!.messageId}`);
  expect(detail.body.messageKind).toBe('DUTY_REPORT');
  expect(JSON.stringify(detail.body)).not.toContain('angetroffen');
});

test.each([
  ['a school', { origin: 'EDUCATION' }, 'DUTY_REPORT_EDUCATION'],
  ['professional secrecy', { origin: 'PROFESSIONAL_SECRET' }, 'DUTY_REPORT_SECRECY'],
  ['a norm with another recipient', { recipient: 'OWN_BENEFITS' }, 'DUTY_REPORT_RECIPIENT'],
])('%s: it is refused with its norm, and the attempt is in the audit log', async (_, changes, code) => {
  const refused = await clerk.post(reports(), proposal(changes));

  expect([refused.status, refused.body.code]).toEqual([403, code]);
  const officer = await signIn('dpo');
  const { items } = (await officer.get(`/audit?action=duty-report.propose&outcome=DENIED&caseId=${caseId}`)).body;
  expect(items[0]).toMatchObject({ purpose: 'STATUTORY_TRANSMISSION', details: { reason: code } });
});

test('in serious danger secrecy is set aside by the head of the unit, with reasons', async () => {
  // given
  const worker = await signIn('fsa-worker');
  const danger = 'Hat angekündigt, seine Frau zu töten.';
  const { body } = await worker.post(reports(), proposal({ origin: 'PROFESSIONAL_SECRET', danger }));

  // when
  const decision = `${reports()}/${body.dutyReportId}/decision`;
  const byLead = await (await signIn('fsa-lead')).post(decision, { release: true, note: 'geprüft' });
  const byHead = await (await signIn('unit-head')).post(decision, { release: true, note: 'Gefahr glaubhaft' });

  // then
  expect([byLead.status, byHead.status]).toEqual([403, 200]);
  expect(byHead.body).toMatchObject({ state: 'SENT', legalBasis: '§ 87 Abs. 2 Satz 1 Nr. 2 AufenthG, § 88 Abs. 2 AufenthG' });
  const seen = (await listed(immigration)).find(({ dutyReportId }) => dutyReportId === body.dutyReportId);
  expect(seen).toMatchObject({ danger: null, reason: null });
});
