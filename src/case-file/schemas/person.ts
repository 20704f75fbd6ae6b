import { Schema } from 'mongoose';
import { nameKey, searchKeys } from '../name-key.ts';
import type { PartialDate, PersonRecord } from '../repositories.ts';

export interface PersonDocument {
  _id: string;
  householdId: string;
  familyName: string;
  givenNames: string;
  birthDate: PartialDate | null;
  birthYear: number | null;
  nationalities: string[];
  azrNumber: string | null;
  mergedInto: string | null;
  /** Words of the normalised name, for search by the beginning of a name. */
  nameWords: string[];
  /** Keys that every person with a similar name shares one of (`searchKeys`), so that only few are compared. */
  searchKeys: string[];
  createdAt: Date;
}

export const personSchema = new Schema<PersonDocument>(
  {
    _id: String,
    householdId: { type: String, required: true, index: true },
    familyName: { type: String, default: '' },
    givenNames: { type: String, default: '' },
    birthDate: { type: Schema.Types.Mixed, default: null },
    birthYear: { type: Number, default: null, index: true },
    nationalities: { type: [String], default: [] },
    azrNumber: { type: String, default: null, index: true },
    mergedInto: { type: String, default: null },
    nameWords: { type: [String], default: [], index: true },
    searchKeys: { type: [String], default: [], index: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'persons', versionKey: false, strict: 'throw' },
);

/** What follows from the identifying fields; written whenever one of them changes. */
export function personIndex(person: { familyName: string; givenNames: string; birthDate: PartialDate | null }) {
  const words = `${nameKey(person.familyName)} ${nameKey(person.givenNames)}`.split(' ').filter((word) => word !== '');
  return { birthYear: person.birthDate?.year ?? null, nameWords: [...new Set(words)], searchKeys: searchKeys(person) };
}

export function toPersonRecord(document: PersonDocument): PersonRecord {
  return {
    personId: document._id,
    householdId: document.householdId,
    familyName: document.familyName,
    givenNames: document.givenNames,
    birthDate: document.birthDate,
    nationalities: document.nationalities,
    azrNumber: document.azrNumber,
    mergedInto: document.mergedInto,
  };
}
