/** One person's case as a test follows it, with what has been entered about the person. */
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { newPerson as somebody } from '../new-person.ts';

export interface Matter {
  caseId: string;
  caseNumber: string;
  personId: string;
  householdId: string;
  /** Texts that were entered anywhere and must never be in a process variable. */
  entered: Set<string>;
}

export interface NewPerson {
  familyName: string;
  givenNames: string;
  birthDate: string;
  nationalities: string[];
}

export function newPerson(givenNames: string, birthDate: string, nationalities = ['SYR']): NewPerson {
  return { ...somebody(), givenNames, birthDate, nationalities };
}

const personalKinds = new Set(['text', 'partial-date', 'address']);

/** @param values by field key, as forms send them; rows of a list count too */
export function noteEntered(entered: Set<string>, values: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(values)) {
    if (Array.isArray(value)) value.filter(isRow).forEach((row) => noteEntered(entered, row));
    const field = fieldCatalogue.get(key);
    const personal = field !== undefined && !field.routing && personalKinds.has(field.kind ?? 'text');
    if (personal && typeof value === 'string' && value.length > 3) entered.add(value);
  }
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
