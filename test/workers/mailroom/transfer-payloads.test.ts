import type { CaseRecord, HouseholdMember, PersonRecord } from '../../../src/case-file/repositories.ts';
import { type MessageKind, type PartnerKind, partnerPayloads } from '../../../src/contracts/partner-envelope.ts';
import type { PartnerMessageDeps } from '../../../workers/mailroom/partner-payloads.ts';
import sendPartnerMessage from '../../../workers/mailroom/send-partner-message.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, personId, householdId] = [uuid(), uuid(), uuid()];
const person = { familyName: 'Entwurf', givenNames: 'Mariam', birthDate: { year: 1994 }, nationalities: ['AFG'] };

async function sent(partnerKind: PartnerKind, messageKind: MessageKind, values: Record<string, unknown>) {
  const enqueue = jest.fn().mockResolvedValue({ partnerMessageId: uuid() });
  const deps = only<PartnerMessageDeps>({
    cases: { get: () => Promise.resolve({ caseId, caseNumber: 'INT-2026-000123', personId, householdId } as CaseRecord) },
    persons: { get: (id) => Promise.resolve({ ...person, personId: id, azrNumber: '123456789012' } as unknown as PersonRecord) },
    households: { members: () => Promise.resolve([{ personId, inSameDwelling: true }] as HouseholdMember[]) },
    fields: { current: ({ kind }) => Promise.resolve(kind === 'case' ? values : {}) },
    partnerMessages: { enqueue },
  });
  const input = sendPartnerMessage.input.parse({ caseId, partnerKind, messageKind });
  await sendPartnerMessage.handle(input, deps, jobContext());
  const { envelope } = enqueue.mock.calls[0][1];
  return { legalBasis: envelope.legalBasis, payload: partnerPayloads[messageKind].parse(envelope.payload) };
}

test('the Jobcenter hears who changes over, and when', async () => {
  const values = { benefitEndDate: '2026-11-30', sgb2AppliedOn: '2026-11-23' };
  expect(await sent('JOBCENTER', 'TRANSFER_NOTICE', values)).toEqual({
    legalBasis: '§ 1 Abs. 3 AsylbLG, § 37 SGB II',
    payload: { persons: [person], benefitEndDate: '2026-11-30', appliedOn: '2026-11-23' },
  });
});

test('the office of the destination reads the ground in words', async () => {
  const values = {
    moveDestination: 'Anderstadt',
    movePlannedOn: '2027-02-01',
    moveGround: 'FAMILY',
    moveEvidence: 'Mietvertrag',
  };
  const { payload } = await sent('IMMIGRATION_OFFICE', 'MOVE_CONSENT_REQUEST', values);
  const ground = 'Familie lebt andernorts (§ 12a Abs. 5 Satz 1 Nr. 1 Buchst. b)';
  expect(payload).toEqual({ persons: [person], destination: 'Anderstadt', plannedOn: '2027-02-01', ground });
});

test('a refund is claimed with time, amount and norm', async () => {
  const values = { refundFrom: '2026-12-01', refundUntil: '2026-12-31', refundAmount: 409_00, refundBasis: 'SGB_X_102' };
  const { payload } = await sent('JOBCENTER', 'REFUND_CLAIM', values);
  const basis = 'vorläufige Leistung (§ 102 SGB X)';
  expect(payload).toEqual({ persons: [person], from: '2026-12-01', until: '2026-12-31', amountCents: 409_00, basis });
});

test('a claim without an amount is not sent', async () => {
  await expect(sent('JOBCENTER', 'REFUND_CLAIM', { refundFrom: '2026-12-01' })).rejects.toThrow(/refundAmount/);
});
