/** One person's case as a test follows it, with what has been entered about the person. */
import { randomUUID } from 'node:crypto';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';

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

/** A name that nobody else in the store has, so that no other test's person is taken for this one. */
export function newPerson(givenNames: string, birthDate: string, nationalities = ['SYR']): NewPerson {
  return { familyName: `Prüf${uniqueLetters()}`, givenNames, birthDate, nationalities };
}

const letters = 'abcdefghijklmnop';

/** Names that differ in one letter only would count as similar. */
function uniqueLetters(): string {
  return randomUUID()
    .replace(/-/g, '')
    .slice(0, 12)
    .replace(/[0-9a-f]/g, (digit) => letters[parseInt(digit, 16)] ?? '');
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
