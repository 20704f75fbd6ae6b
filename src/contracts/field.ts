/** What a field of the case file is: the vocabulary of the field catalogue. */
import { z } from 'zod';

/** Data classes of data protection; each has its own policy. */
export const dataClasses = [
  'CORE',
  'REGISTER',
  'STATUS',
  'BENEFIT',
  'HEALTH',
  'COUNSELLING',
  'RESTRICTED',
  'CONSENT',
  'CONFLICT',
  'LEGAL',
] as const;
export const dataClassSchema = z.enum(dataClasses);
export type DataClass = z.infer<typeof dataClassSchema>;

/** Whose field it is: a person's, a household's, or one case's. */
export const subjectKinds = ['person', 'household', 'case'] as const;
export const subjectSchema = z.object({ kind: z.enum(subjectKinds), id: z.uuid() });
export type SubjectKind = (typeof subjectKinds)[number];
export type Subject = z.infer<typeof subjectSchema>;

export interface Field {
  /** Key in forms, the case file and (where allowed) process variables. */
  readonly key: string;
  readonly label: { readonly de: string; readonly en: string };
  readonly subject: SubjectKind;
  readonly dataClass: DataClass;
  /** Checks one value; money is integer cents, dates are `YYYY-MM-DD`. */
  readonly schema: z.ZodType;
  /** Norm, FIM element or other origin of the field. */
  readonly source: string;
  /** True when the value only routes a process (enum, amount, date, boolean, reference) and so may be a process variable. */
  readonly routing: boolean;
}
