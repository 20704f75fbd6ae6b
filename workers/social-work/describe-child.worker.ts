/**
 * How old a child of the household is: what nursery and school depend on. The process learns the age, not the birth date. One
 * process looks for a place for a child: a later one learns that it is not needed.
 */
import { z } from 'zod';
import { ageInYears } from '../../src/case-file/age-in-years.ts';
import { BpmnError, defineWorker } from '../../src/zeebe/define-worker.ts';
import type { SocialWorkDeps } from './social-work.service.ts';

export default defineWorker({
  type: 'describe-child',
  title: { de: 'Alter des Kindes feststellen', en: 'Describe the child' },
  input: z.object({ caseId: z.uuid(), childPersonId: z.uuid(), validOn: z.iso.date() }),
  output: z.object({ ageYears: z.number().int().nonnegative().nullable() }),
  errors: {
    ALREADY_UNDER_WAY: {
      de: 'Für das Kind wird schon ein Platz gesucht.',
      en: 'A place is looked for already.',
    },
  },
  timeoutMs: 30_000,
  async handle({ caseId, childPersonId, validOn }, deps: SocialWorkDeps, { processInstanceKey }) {
    const { householdId } = await deps.cases.get(caseId);
    const memberIds = (await deps.households.members(householdId)).map(({ personId }) => personId);
    if (!memberIds.includes(childPersonId)) {
      throw new Error('childPersonId: Das Kind gehört nicht zum Haushalt des Falls.');
    }
    const isTheOne = await deps.enrolmentClaims.claim({ childPersonId, processInstanceKey }, (key) => deps.hasEnded(key));
    if (!isTheOne) throw new BpmnError('ALREADY_UNDER_WAY');
    const { birthDate } = await deps.persons.get(childPersonId);
    return { ageYears: birthDate === null ? null : ageInYears(birthDate, validOn) };
  },
});
