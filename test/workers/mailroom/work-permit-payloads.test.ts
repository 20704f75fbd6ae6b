import type { CaseRecord } from '../../../src/case-file/repositories.ts';
import { partnerPayloads } from '../../../src/contracts/partner-envelope.ts';
import type { PartnerMessageDeps } from '../../../workers/mailroom/partner-payloads.ts';
import { workPermitPayloads } from '../../../workers/mailroom/payloads/work-permit-payloads.ts';
import { only, uuid } from '../job-context.ts';

const job = {
  employerName: 'Bäckerei Beispiel GmbH',
  jobTitle: 'Verkäufer',
  employmentType: 'BESCHAEFTIGUNG',
  weeklyHours: 20,
  grossWage: 900_00,
  jobStartOn: '2027-01-04',
};
const record = { caseId: uuid(), personId: uuid(), householdId: uuid() } as CaseRecord;
const person = { familyName: 'Demo', givenNames: 'Tarek', birthDate: { year: 1996 }, nationalities: ['ERI'] };

function deps(values: Record<string, unknown>) {
  return only<PartnerMessageDeps>({
    persons: { get: () => Promise.resolve(person as never) },
    fields: { current: ({ kind }) => Promise.resolve(kind === 'case' ? values : {}) },
  });
}

it('tells the agency who, where, what and for how much, in words, and nothing of the asylum matter', async () => {
  const { legalBasis, payload } = await workPermitPayloads.EMPLOYMENT_APPROVAL_REQUEST(deps({ ...job, statusCode: 'X' }), record);
  const { grossWage: _, ...rest } = job;
  expect(legalBasis).toBe('§ 36 BeschV');
  expect(partnerPayloads.EMPLOYMENT_APPROVAL_REQUEST.parse(payload)).toEqual({
    person,
    ...rest,
    employmentType: 'Beschäftigung',
    grossWageCents: 900_00,
  });
});

it('asks nothing as long as the job is not complete', async () => {
  const incomplete = workPermitPayloads.EMPLOYMENT_APPROVAL_REQUEST(deps({ ...job, weeklyHours: undefined }), record);
  await expect(incomplete).rejects.toThrow(/weeklyHours/);
});

it('reminds of one message and says nothing else', async () => {
  const remindedMessageId = uuid();
  const { payload } = await workPermitPayloads.REMINDER(deps({}), record, { remindedMessageId });
  expect(payload).toEqual({ remindsOf: remindedMessageId });
});
