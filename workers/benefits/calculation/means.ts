import { ageInYears, ageOfMajority } from '../../../src/case-file/age-in-years.ts';
import type { HouseholdPerson } from '../status/member-facts.ts';
import type { MemberMeans } from './calculate-benefit.ts';

/** Income and assets of one member as they are on record, on a day. */
export function meansOf({ member, person, fields }: HouseholdPerson, on: string): MemberMeans {
  return {
    personId: member.personId,
    minor: person.birthDate !== null && ageInYears(person.birthDate, on) < ageOfMajority,
    earnings: { grossCents: fields.incomeGross ?? 0, deductionsCents: fields.incomeNetDeductions ?? 0 },
    assetsCents: fields.assets ?? 0,
  };
}
