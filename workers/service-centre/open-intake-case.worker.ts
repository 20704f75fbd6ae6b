/** Opens person, household and case for a person whom the state has allocated to the municipality (AsylG 50). */
import { z } from 'zod';
import type { Provenance } from '../../src/case-file/provenance.ts';
import type { CaseRecord, NewPerson } from '../../src/case-file/repositories.ts';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { type PartnerPayload, partnerPayloads } from '../../src/contracts/partner-envelope.ts';
import { InvalidInput } from '../../src/errors.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ServiceCentreDeps } from './service-centre.service.ts';

export default defineWorker({
  type: 'open-intake-case',
  title: { de: 'Vorgang aus Zuweisung anlegen', en: 'Open case from allocation notice' },
  input: z.object({ partnerMessageId: z.uuid() }),
  output: z.object({ caseId: z.uuid(), personId: z.uuid(), householdId: z.uuid(), validOn: z.iso.date() }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ partnerMessageId }, deps: ServiceCentreDeps, job) {
    const message = await deps.partnerMessages.get(partnerMessageId);
    if (message.messageKind !== 'ALLOCATION_NOTICE') throw new InvalidInput('INVALID_REQUEST', { field: 'messageKind' });
    const notice = partnerPayloads.ALLOCATION_NOTICE.parse(message.envelope['payload']);
    const provenance = writtenBy('open-intake-case', job);
    const { azrNumber, ...person } = notice.person;

    const intake = await deps.cases.openIntake(partnerMessageId, asNewPerson(person), provenance);
    const { caseId, personId, householdId } = intake;
    await deps.cases.addProcessInstance(caseId, job.processInstanceKey);
    if (azrNumber !== undefined) await deps.fields.record({ kind: 'person', id: personId }, { azrNumber }, provenance);
    await recordAllocation(deps, intake, notice, provenance);
    if (message.state === 'UNMATCHED') await deps.partnerMessages.assignCase(partnerMessageId, caseId, provenance);
    return { caseId, personId, householdId, validOn: deps.today() };
  },
});

async function recordAllocation(
  { fields, households }: ServiceCentreDeps,
  { caseId, householdId }: CaseRecord,
  { allocationDecisionDate, householdMembers }: PartnerPayload<'ALLOCATION_NOTICE'>,
  provenance: Provenance,
): Promise<void> {
  await fields.record({ kind: 'case', id: caseId }, { allocationDecisionDate }, provenance);
  for (const [index, { relation, ...member }] of householdMembers.entries()) {
    await households.addMember(householdId, asNewPerson(member), relation, true, provenance, `${caseId}:${index}`);
  }
}

/** Parts of the birth date that the notice leaves out are unknown, not empty. */
function asNewPerson({ birthDate, ...names }: Omit<PartnerPayload<'ALLOCATION_NOTICE'>['person'], 'azrNumber'>): NewPerson {
  if (birthDate === null) return { ...names, birthDate };
  const { year, month, day } = birthDate;
  return { ...names, birthDate: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) } };
}
