/** Why somebody reads protected data; stands in the audit beside each read. */
import { z } from 'zod';

export const purposes = {
  TASK: { de: 'Bearbeitung einer eigenen Aufgabe', en: 'Work on a task of one’s own' },
  CASE_WORK: { de: 'Sachbearbeitung im Fall', en: 'Work on the case' },
  CLIENT_REQUEST: { de: 'Anliegen der betroffenen Person', en: 'Request of the person concerned' },
  SUPERVISION: { de: 'Fachaufsicht und Vier-Augen-Prüfung', en: 'Supervision and four-eyes check' },
  LEGAL_REMEDY: { de: 'Rechtsbehelf oder Gerichtsverfahren', en: 'Legal remedy or court proceedings' },
  DATA_SUBJECT_RIGHTS: { de: 'Auskunft oder Berichtigung (Art. 15, 16 DSGVO)', en: 'Access or rectification (Art. 15, 16 GDPR)' },
} as const;

export const purposeSchema = z.enum(Object.keys(purposes) as [keyof typeof purposes, ...(keyof typeof purposes)[]]);
export type Purpose = z.infer<typeof purposeSchema>;
