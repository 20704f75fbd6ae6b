/** Whom a message to a partner is about, and how it says what was chosen. */
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import type { CaseFile, CaseRecord, PersonRecord } from '../../../src/case-file/repositories.ts';
import type { MessageKind, PartnerPayload } from '../../../src/contracts/partner-envelope.ts';

export interface PartnerMessageDeps extends Pick<
  CaseFile,
  'persons' | 'households' | 'cases' | 'fields' | 'places' | 'partnerMessages'
> {
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
}

export interface Composed<Kind extends MessageKind> {
  legalBasis: string;
  payload: PartnerPayload<Kind>;
}

/** Everybody who lives together with the person whom the case is about. */
export async function personsOfHousehold({ households, persons }: PartnerMessageDeps, { householdId }: CaseRecord) {
  const members = (await households.members(householdId)).filter(({ inSameDwelling }) => inSameDwelling);
  return (await Promise.all(members.map((member) => persons.get(member.personId)))).map(coreOf);
}

export function coreOf({ familyName, givenNames, birthDate, nationalities }: PersonRecord) {
  return { familyName, givenNames, birthDate: birthDate === null ? null : withoutUndefined(birthDate), nationalities };
}

/** Strict schemas and the store tell a missing value from an undefined one. */
export function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== null)) as never;
}

/** The German words of a chosen option: partners read no codes of ours. */
export function inWords(key: string, value: string): string {
  return fieldCatalogue.get(key)?.options?.find((option) => option.value === value)?.label.de ?? value;
}
