/** Who in the household is under age, how old, and whether nursery or school is settled: what the process may know of them. */
import { z } from 'zod';
import { ageInYears, ageOfMajority } from '../../src/case-file/age-in-years.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { SocialWorkDeps } from './social-work.service.ts';

const childSchema = z.object({
  childPersonId: z.uuid(),
  ageYears: z.number().int().nonnegative(),
  /** A place is looked for, or there is one already. */
  educationState: z.enum(['NONE', 'UNDER_WAY', 'PLACED']),
});

export default defineWorker({
  type: 'describe-children',
  title: { de: 'Kinder des Haushalts feststellen', en: 'Describe the children of the household' },
  input: z.object({ caseId: z.uuid(), validOn: z.iso.date() }),
  output: z.object({ householdChildren: z.array(childSchema) }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, validOn }, deps: SocialWorkDeps) {
    const { householdId } = await deps.cases.get(caseId);
    const memberIds = (await deps.households.members(householdId)).map(({ personId }) => personId);
    const underWay = await deps.enrolmentsUnderWay(memberIds);
    const members = await Promise.all(memberIds.map((id) => deps.persons.get(id)));

    const householdChildren: z.infer<typeof childSchema>[] = [];
    for (const { personId: childPersonId, birthDate } of members) {
      const ageYears = birthDate === null ? ageOfMajority : ageInYears(birthDate, validOn);
      if (ageYears >= ageOfMajority) continue;
      const { educationStartedOn } = await deps.fields.current({ kind: 'person', id: childPersonId }, ['educationStartedOn']);
      const place = educationStartedOn == null ? 'NONE' : 'PLACED';
      const looksForOne = underWay.some((enrolment) => enrolment.childPersonId === childPersonId);
      householdChildren.push({ childPersonId, ageYears, educationState: looksForOne ? 'UNDER_WAY' : place });
    }
    return { householdChildren };
  },
});
