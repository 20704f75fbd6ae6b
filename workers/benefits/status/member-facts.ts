/** What the tables of stages and rates ask about each member of a household. */
import { z } from 'zod';
import type { HouseholdMember, PersonRecord } from '../../../src/case-file/repositories.ts';
import type { BenefitFields } from '../benefits.service.ts';
import { ageInYears, ageOfMajority } from '../../../src/case-file/age-in-years.ts';

const known = z.boolean().nullable();

/** Null stands for "not known": the tables then hand the case to a person. */
export const memberFactsSchema = z.object({
  personId: z.uuid(),
  ageYears: z.number().int().nonnegative().nullable(),
  minor: known,
  housingType: z.string().nullable(),
  inpatient: known,
  partnerInDwelling: z.boolean(),
  /** A parent lives in the same dwelling in the sense of AsylbLG 3a, that is not in shared housing. */
  withParentInDwelling: known,
  /** A parent lives in the same place, be it a dwelling or shared housing. */
  parentInDwelling: z.boolean(),
  singleInSharedHousing: known,
  unmarried: known,
  /** The ground for a restriction is about this member; the others keep what they are entitled to. */
  restricted: z.boolean(),
});

export type MemberFacts = z.output<typeof memberFactsSchema>;

export interface HouseholdPerson {
  member: HouseholdMember;
  person: PersonRecord;
  fields: BenefitFields;
}

const SHARED_HOUSING = new Set(['GEMEINSCHAFTSUNTERKUNFT', 'AUFNAHMEEINRICHTUNG', 'NOTUNTERKUNFT']);
const NOT_MARRIED = new Set(['ledig', 'geschieden', 'verwitwet']);

/** Facts of one member on the day the benefits begin. What was recorded goes before what follows from the relations. */
export function memberFacts(
  self: HouseholdPerson,
  household: readonly HouseholdPerson[],
  benefitFrom: string,
  about: { housingTypeOfCase: string | null; restricted: boolean },
): MemberFacts {
  const { fields, person } = self;
  const housingType = fields.housingType ?? about.housingTypeOfCase;
  const ageYears = person.birthDate === null ? null : ageInYears(person.birthDate, benefitFrom);
  const partnerInDwelling = fields.partnerInDwelling ?? livesWithPartner(self, household);
  const parentInDwelling = fields.withParentInDwelling ?? livesWithParent(self, household);
  const minor = ageYears === null ? null : ageYears < ageOfMajority;
  return {
    personId: person.personId,
    ageYears,
    minor,
    housingType,
    inpatient: fields.inpatient ?? (housingType === null ? null : housingType === 'STATIONAER'),
    partnerInDwelling,
    withParentInDwelling: housingType === null ? null : parentInDwelling && housingType === 'WOHNUNG',
    parentInDwelling,
    singleInSharedHousing:
      housingType === null || minor === null ? null : SHARED_HOUSING.has(housingType) && !minor && !partnerInDwelling,
    unmarried: isUnmarried(fields.maritalStatus),
    restricted: about.restricted,
  };
}

/** Married means married now; a divorced or widowed person is unmarried (AsylbLG 3a(1) no. 3 a). */
function isUnmarried(maritalStatus: string | undefined): boolean | null {
  if (maritalStatus === undefined || maritalStatus === 'unbekannt') return null;
  return NOT_MARRIED.has(maritalStatus);
}

function livesWith(
  { member }: HouseholdPerson,
  household: readonly HouseholdPerson[],
  relations: readonly HouseholdMember['relation'][],
): boolean {
  return (
    member.inSameDwelling &&
    household.some(
      (other) =>
        other.member.personId !== member.personId && other.member.inSameDwelling && relations.includes(other.member.relation),
    )
  );
}

/** Relations are those to the first person of the household. */
function livesWithPartner(self: HouseholdPerson, household: readonly HouseholdPerson[]): boolean {
  if (self.member.relation === 'SELF') return livesWith(self, household, ['PARTNER']);
  if (self.member.relation === 'PARTNER') return livesWith(self, household, ['SELF']);
  return false;
}

function livesWithParent(self: HouseholdPerson, household: readonly HouseholdPerson[]): boolean {
  if (self.member.relation === 'CHILD') return livesWith(self, household, ['SELF', 'PARTNER']);
  if (self.member.relation === 'SELF') return livesWith(self, household, ['PARENT']);
  return false;
}
