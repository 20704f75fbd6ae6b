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

export interface Label {
  readonly de: string;
  readonly en: string;
}

export const dataClassNames: Readonly<Record<DataClass, Label>> = {
  CORE: { de: 'Stammdaten', en: 'Core data' },
  REGISTER: { de: 'Ausländerzentralregister', en: 'Central Register of Foreigners' },
  STATUS: { de: 'Aufenthalt', en: 'Residence' },
  BENEFIT: { de: 'Leistungen', en: 'Benefits' },
  HEALTH: { de: 'Gesundheit', en: 'Health' },
  COUNSELLING: { de: 'Beratung', en: 'Counselling' },
  RESTRICTED: { de: 'Besonders geschützt', en: 'Specially protected' },
  CONSENT: { de: 'Einwilligungen', en: 'Consents' },
  CONFLICT: { de: 'Zielkonflikte', en: 'Goal conflicts' },
  LEGAL: { de: 'Rechtsbehelfe', en: 'Remedies' },
};

export interface FieldOption {
  readonly value: string;
  readonly label: Label;
}

/** How a value is stored and entered. */
export type FieldKind =
  | 'text'
  | 'boolean'
  | 'date'
  | 'partial-date'
  /** Integer cents. Forms show euros: a `number` component with `decimalDigits` 2 and the property `lotse:unit` = `euro`. */
  | 'money'
  | 'number'
  /** One of `options`. */
  | 'choice'
  /** A list of distinct values out of `options`. */
  | 'choices'
  /** The id of something that is kept elsewhere. */
  | 'reference'
  | 'references'
  | 'address'
  | 'object'
  /** A list of rows; `rowKeys` names the fields of a row where they are catalogue fields themselves. */
  | 'rows';

export interface Field {
  /** Key in forms, the case file and (where allowed) process variables. */
  readonly key: string;
  readonly label: Label;
  readonly subject: SubjectKind;
  readonly dataClass: DataClass;
  /**
   * Checks one value and gives it the form in which it is stored; money is integer cents, dates are `YYYY-MM-DD`. Partial
   * dates and addresses are also taken as the text that forms send.
   */
  readonly schema: z.ZodType;
  /** Norm, FIM element or other origin of the field. */
  readonly source: string;
  /** True when the value only routes a process (enum, amount, date, boolean, reference) and so may be a process variable. */
  readonly routing: boolean;
  /** Left out for fields of a municipality's own whose kind does not matter. */
  readonly kind?: FieldKind;
  /** What may be chosen, in the order to show it. */
  readonly options?: readonly FieldOption[];
  readonly rowKeys?: readonly string[];
  /** For structured values that a form shows as one line of text: the text of a stored value. */
  readonly toText?: (value: unknown) => string;
}
