/** What of a partner's answer the process learns: what routes it, and nothing else. */
import { caseId, caseNumber, openExchange, person } from './open-exchange.ts';

let open: Awaited<ReturnType<typeof openExchange>>;

beforeEach(async () => {
  open = await openExchange();
});

afterEach(() => open.close());

const persons = [person];
const { familyName, givenNames, birthDate } = person;
const placement = {
  child: { familyName, givenNames, birthDate },
  parent: { familyName, givenNames },
  track: 'Grundschule',
  startsOn: '2026-12-01',
};

test.each([
  [
    'the Jobcenter grants',
    'JOBCENTER',
    { kind: 'TRANSFER_NOTICE', payload: { persons, benefitEndDate: '2026-11-30', appliedOn: '2026-11-23' } },
    { kind: 'JOBCENTER_DECISION', payload: { decision: 'GRANTED', benefitsFrom: '2026-12-01' } },
    { name: 'jobcenter-answered', variables: { jobcenterDecision: 'GRANTED', sgb2From: '2026-12-01' } },
  ],
  [
    'the Jobcenter refuses',
    'JOBCENTER',
    { kind: 'TRANSFER_NOTICE', payload: { persons, benefitEndDate: '2026-11-30', appliedOn: '2026-11-23' } },
    { kind: 'JOBCENTER_DECISION', payload: { decision: 'REFUSED' } },
    { name: 'jobcenter-answered', variables: { jobcenterDecision: 'REFUSED', sgb2From: null } },
  ],
  [
    'the destination refuses with reasons',
    'IMMIGRATION_OFFICE',
    { kind: 'MOVE_CONSENT_REQUEST', payload: { persons, destination: 'Anderstadt', plannedOn: '2027-02-01', ground: 'Härte' } },
    { kind: 'MOVE_CONSENT', payload: { consent: false, reason: 'Frau Beispiel hat dort keine Wohnung.' } },
    { name: 'partner-answered', variables: { partnerAnswer: 'REFUSED' } },
  ],
  [
    'a refund is accepted',
    'JOBCENTER',
    { kind: 'REFUND_CLAIM', payload: { persons, from: '2026-12-01', until: '2026-12-31', amountCents: 1, basis: '§ 102 SGB X' } },
    { kind: 'REFUND_ANSWER', payload: { accepted: true } },
    { name: 'partner-answered', variables: { partnerAnswer: 'APPROVED' } },
  ],
  [
    'the school office has a place: where stays in the message',
    'SCHOOL_OFFICE',
    { kind: 'PLACEMENT_REQUEST', payload: placement },
    { kind: 'PLACEMENT_ANSWER', payload: { decision: 'APPROVED', institution: 'Lindenschule', startsOn: '2026-12-01' } },
    { name: 'partner-answered', variables: { partnerAnswer: 'APPROVED' } },
  ],
] as const)('%s', async (_, partnerKind, asked, answered, published) => {
  // given
  const { partnerMessageId } = await open.enqueue(asked.kind, asked.payload, partnerKind);
  await open.exchange.run();
  const folder = `inbox/${partnerKind.toLowerCase().replaceAll('_', '-')}`;
  open.put(folder, 'answer.json', {
    format: 'lotse-partner-message',
    version: '1.0',
    messageId: 'answer-1',
    partnerKind,
    messageKind: answered.kind,
    createdAt: '2026-11-22T08:00:00Z',
    inReplyTo: partnerMessageId,
    payload: answered.payload,
  });

  // when
  await open.exchange.run();

  // then
  expect(open.publishMessage).toHaveBeenCalledWith(expect.objectContaining({ ...published, correlationKey: partnerMessageId }));
});

test('each objection that is passed on starts a process of its own', async () => {
  // given
  const passedOn = {
    format: 'lotse-partner-message',
    version: '1.0',
    partnerKind: 'WELFARE_ORGANISATION',
    messageKind: 'OBJECTION',
    createdAt: '2026-11-22T08:00:00Z',
    caseNumber,
    payload: { receivedOn: '2026-11-20', form: 'WRITTEN' },
  };
  open.put('inbox/welfare-organisation', 'first.json', { ...passedOn, messageId: 'first' });
  open.put('inbox/welfare-organisation', 'second.json', { ...passedOn, messageId: 'second' });

  // when
  await open.exchange.run();

  // then
  const ids = open.messages.all.map(({ partnerMessageId }) => partnerMessageId);
  expect(ids).toHaveLength(2);
  for (const partnerMessageId of ids) {
    const published = { name: 'objection-received', correlationKey: partnerMessageId, variables: { caseId, partnerMessageId } };
    expect(open.publishMessage).toHaveBeenCalledWith(expect.objectContaining(published));
  }
});

test('a recognition starts the transfer of the case that its number names', async () => {
  // given
  open.put('inbox/bamf', 'recognition.json', {
    format: 'lotse-partner-message',
    version: '1.0',
    messageId: 'bamf-1',
    partnerKind: 'BAMF',
    messageKind: 'RECOGNITION_NOTICE',
    createdAt: '2026-11-22T08:00:00Z',
    caseNumber,
    payload: { decidedOn: '2026-11-20' },
  });

  // when
  await open.exchange.run();

  // then
  const { partnerMessageId } = open.messages.all[0]!;
  expect(open.publishMessage).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'recognition-received', correlationKey: caseId, variables: { caseId, partnerMessageId } }),
  );
});
