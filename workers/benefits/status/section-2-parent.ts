import type { HouseholdPerson } from './member-facts.ts';
import { monthsInGermany } from './months-in-germany.ts';

const MONTHS_UNTIL_SECTION_2 = 36;

/**
 * Whether a minor lives with a parent who gets benefits under section 2; the minor then gets them too (AsylbLG 2(3)). A
 * parent counts who has completed 36 months without abuse of rights being established.
 *
 * @param applicant the minor; for an adult the answer is no
 */
export function hasSection2Parent(
  applicant: HouseholdPerson,
  minor: boolean | null,
  household: readonly HouseholdPerson[],
  on: string,
): boolean {
  if (minor !== true) return false;
  const parents = applicant.member.relation === 'CHILD' ? ['SELF', 'PARTNER'] : ['PARENT'];
  return household.some(
    ({ member, fields }) =>
      parents.includes(member.relation) &&
      fields.abuseOfRights !== true &&
      (monthsInGermany(fields.entryDate, on) ?? 0) >= MONTHS_UNTIL_SECTION_2,
  );
}
