import type { BenefitsDeps } from '../benefits.service.ts';
import type { HouseholdPerson } from './member-facts.ts';
import { monthsInGermany } from './months-in-germany.ts';

const MONTHS_UNTIL_SECTION_2 = 36;

/**
 * Whether a minor lives with a parent who gets benefits under section 2; the minor then gets them too (AsylbLG 2(3)). A
 * parent counts who has completed 36 months, unless abuse of rights is established in one of the parent's cases.
 */
export async function hasSection2Parent(
  deps: Pick<BenefitsDeps, 'cases' | 'fields'>,
  minor: HouseholdPerson,
  household: readonly HouseholdPerson[],
  on: string,
): Promise<boolean> {
  const relations = minor.member.relation === 'CHILD' ? ['SELF', 'PARTNER'] : ['PARENT'];
  const longStanding = household.filter(
    ({ member, fields }) =>
      relations.includes(member.relation) && (monthsInGermany(fields.entryDate, on) ?? 0) >= MONTHS_UNTIL_SECTION_2,
  );
  const abused = await Promise.all(longStanding.map(({ member }) => hasAbusedRights(deps, member.personId)));
  return abused.includes(false);
}

async function hasAbusedRights({ cases, fields }: Pick<BenefitsDeps, 'cases' | 'fields'>, personId: string): Promise<boolean> {
  const ofCases = await Promise.all(
    (await cases.ofPersons([personId])).map(({ caseId }) => fields.current({ kind: 'case', id: caseId }, ['abuseOfRights'])),
  );
  return ofCases.some(({ abuseOfRights }) => abuseOfRights === true);
}
