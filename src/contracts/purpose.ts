/** Why somebody reads personal data: stated by the reader where the task at hand does not say it, and kept in the audit. */
import { z } from 'zod';

export const purposes = [
  'TASK',
  'INFORMATION_TO_PERSON',
  'SUPERVISION',
  'SUBSTITUTION',
  'REMEDY',
  'STATUTORY_TRANSMISSION',
  'DATA_PROTECTION_CONTROL',
  'CORRECTION',
] as const;
export const purposeSchema = z.enum(purposes).meta({ id: 'Purpose' });
export type Purpose = z.infer<typeof purposeSchema>;

export const purposeLabels: Readonly<Record<Purpose, { readonly de: string; readonly en: string }>> = {
  TASK: { de: 'Bearbeitung der eigenen Aufgabe', en: 'Work on one’s own task' },
  INFORMATION_TO_PERSON: { de: 'Auskunft an die betroffene Person', en: 'Information to the person concerned' },
  SUPERVISION: { de: 'Fachaufsicht', en: 'Supervision' },
  SUBSTITUTION: { de: 'Vertretung', en: 'Substitution' },
  REMEDY: { de: 'Rechtsbehelfsverfahren', en: 'Remedy procedure' },
  STATUTORY_TRANSMISSION: { de: 'Gesetzliche Übermittlung', en: 'Statutory transmission' },
  DATA_PROTECTION_CONTROL: { de: 'Datenschutzkontrolle', en: 'Data-protection control' },
  CORRECTION: { de: 'Berichtigung von Daten', en: 'Correction of data' },
};
