/** After how long silence counts as consent. */
import { normRow, untilGeas } from './norm.ts';

export const fictions = [
  ...untilGeas({
    norm: 'AUFENTHG_72_3A',
    kind: 'FICTION',
    label: { de: 'Zustimmung der Behörde am Zuzugsort', en: 'Consent of the office at the destination' },
    event: { de: 'Zugang des Ersuchens', en: 'receipt of the request' },
    legalBasis: '§ 72 Abs. 3a AufenthG',
    period: { count: 4, unit: 'weeks' },
    warnBefore: { count: 3, unit: 'workingDays' },
    departments: ['abh'],
  }),
  normRow({
    norm: 'BESCHV_36',
    kind: 'FICTION',
    label: { de: 'Zustimmung der Agentur für Arbeit', en: 'Consent of the employment agency' },
    event: { de: 'Übermittlung der vollständigen Anfrage', en: 'transmission of the complete request' },
    legalBasis: '§ 36 Abs. 2 BeschV',
    period: { count: 2, unit: 'weeks' },
    warnBefore: { count: 2, unit: 'workingDays' },
    departments: ['abh'],
  }),
];
