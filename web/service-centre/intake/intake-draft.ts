/** A new intake as it is typed; kept until it is sent. */
import { z } from 'zod';
import { partialDateSchema } from '../../../src/contracts/partial-date.ts';

const draftSchema = z.object({
  familyName: z.string(),
  givenNames: z.string(),
  birthDate: z.string(),
  nationalities: z.array(z.string()),
  /** Empty: the person is taken in without a process. Null: nothing chosen yet. */
  process: z.string().nullable(),
});
export type IntakeDraft = z.output<typeof draftSchema>;

export const emptyDraft: IntakeDraft = { familyName: '', givenNames: '', birthDate: '', nationalities: [], process: null };

/** @param text as kept; what is no draft is forgotten */
export function readDraft(text: string): IntakeDraft | null {
  try {
    return draftSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export interface DraftProblems {
  familyName: boolean;
  birthDate: boolean;
}

export function problemsOf({ familyName, birthDate }: IntakeDraft): DraftProblems {
  return {
    familyName: familyName.trim() === '',
    birthDate: birthDate.trim() !== '' && !partialDateSchema.safeParse(birthDate).success,
  };
}

/** The person as the API takes it. */
export function toPerson({ familyName, givenNames, birthDate, nationalities }: IntakeDraft) {
  return { familyName: familyName.trim(), givenNames: givenNames.trim(), birthDate: birthDate.trim() || null, nationalities };
}

export interface LookUps {
  name: string | null;
  birthDate: string | null;
}

/** What to search for to find out whether the person is known; a year or a month alone fits too many. */
export function lookUps({ familyName, givenNames, birthDate }: IntakeDraft): LookUps {
  const parsed = partialDateSchema.safeParse(birthDate);
  return {
    name: familyName.trim().length < 2 ? null : `${familyName.trim()} ${givenNames.trim()}`.trim(),
    birthDate: parsed.success && parsed.data.day !== undefined ? birthDate.trim() : null,
  };
}
