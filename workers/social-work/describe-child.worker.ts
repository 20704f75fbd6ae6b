/** How old a child of the household is: what nursery and school depend on. The process learns the age, not the birth date. */
import { z } from 'zod';
import { ageInYears } from '../../src/case-file/age-in-years.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { SocialWorkDeps } from './social-work.service.ts';

export default defineWorker({
  type: 'describe-child',
  title: { de: 'Alter des Kindes feststellen', en: 'Describe the child' },
  input: z.object({ caseId: z.uuid(), childPersonId: z.uuid(), validOn: z.iso.date() }),
  output: z.object({ ageYears: z.number().int().nonnegative().nullable() }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, childPersonId, validOn }, { cases, households, persons }: SocialWorkDeps) {
    const { householdId } = await cases.get(caseId);
    const members = await households.members(householdId);
    if (!members.some(({ personId }) => personId === childPersonId)) {
      throw new Error('childPersonId: Das Kind gehört nicht zum Haushalt des Falls.');
    }
    const { birthDate } = await persons.get(childPersonId);
    return { ageYears: birthDate === null ? null : ageInYears(birthDate, validOn) };
  },
});
