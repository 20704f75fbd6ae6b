import type { BenefitsDeps } from '../benefits.service.ts';
import { personFields } from '../benefits.service.ts';
import type { HouseholdPerson } from './member-facts.ts';

/**
 * The persons whose needs and means are looked at together: the applicant and who lives in the same dwelling
 * (AsylbLG 7(1): members of the family in the same household).
 */
export async function readHousehold(
  deps: Pick<BenefitsDeps, 'fields' | 'households' | 'persons'>,
  householdId: string,
  applicantId: string,
): Promise<HouseholdPerson[]> {
  const members = await deps.households.members(householdId);
  const together = members.filter(({ personId, inSameDwelling }) => inSameDwelling || personId === applicantId);
  return Promise.all(
    together.map(async (member) => ({
      member,
      person: await deps.persons.get(member.personId),
      fields: await personFields(deps, member.personId, householdId),
    })),
  );
}
