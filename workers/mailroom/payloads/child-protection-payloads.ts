/** What the youth welfare office is told when a child is in danger (SGB VIII 8a, KKG 4(3)). */
import { z } from 'zod';
import { ageInYears, ageOfMajority } from '../../../src/case-file/age-in-years.ts';
import type { CaseRecord } from '../../../src/case-file/repositories.ts';
import { type Composed, coreOf, type PartnerMessageDeps } from './persons-of-household.ts';

const factsSchema = z.object({ endangermentFacts: z.string() });
export const childProtectionPayloads = {
  /** @throws ZodError without the facts; Error without a child: there would be nobody to protect */
  async CHILD_PROTECTION_NOTICE(deps: PartnerMessageDeps, record: CaseRecord): Promise<Composed<'CHILD_PROTECTION_NOTICE'>> {
    const recorded = await deps.fields.current({ kind: 'case', id: record.caseId }, ['endangermentFacts']);
    const { endangermentFacts: facts } = factsSchema.parse(recorded);
    const members = await deps.households.members(record.householdId);
    const persons = await Promise.all(members.map(({ personId }) => deps.persons.get(personId)));
    const today = deps.today();
    const minors = persons.filter(({ birthDate }) => birthDate === null || ageInYears(birthDate, today) < ageOfMajority);
    if (minors.length === 0) throw new Error('children: Im Haushalt ist kein Kind erfasst.');
    const children = minors.map((child) => {
      const { nationalities: _, ...core } = coreOf(child);
      return core;
    });
    const { familyName, givenNames } = await deps.persons.get(record.personId);
    return { legalBasis: '§ 8a SGB VIII, § 4 Abs. 3 KKG', payload: { children, parent: { familyName, givenNames }, facts } };
  },
} as const;
