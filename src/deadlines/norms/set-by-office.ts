/**
 * Times that the office sets: the law asks for an appropriate one and names none. The lengths are this office's own; it may set
 * another last day, and put it off, even after it has passed (VwVfG 31(7)).
 */
import { normRow, untilGeas } from './norm.ts';

const set = {
  kind: 'SET',
  origin: 'OWN',
  byNotice: true,
  extendable: true,
  suspendable: true,
  warnBefore: { count: 2, unit: 'workingDays' },
} as const;
const twoWeeks = { count: 2, unit: 'weeks' } as const;

export const setByOffice = [
  normRow({
    ...set,
    norm: 'HEARING',
    label: { de: 'Anhörung', en: 'Hearing' },
    event: { de: 'Anhörungsschreiben', en: 'hearing letter' },
    legalBasis: '§ 28 Abs. 1 VwVfG',
    period: twoWeeks,
    departments: ['lst', 'abh', 'unt'],
  }),
  normRow({
    ...set,
    norm: 'COOPERATION',
    label: { de: 'Mitwirkung (Leistungen)', en: 'Cooperation (benefits)' },
    event: { de: 'Aufforderung zur Mitwirkung', en: 'request to cooperate' },
    legalBasis: '§ 9 Abs. 3 AsylbLG mit § 66 Abs. 3 SGB I',
    period: twoWeeks,
    departments: ['lst'],
  }),
  ...untilGeas({
    ...set,
    norm: 'AUFENTHG_82_1',
    label: { de: 'Mitwirkung (Aufenthalt)', en: 'Cooperation (residence)' },
    event: { de: 'Aufforderung, Nachweise vorzulegen', en: 'request for proof' },
    legalBasis: '§ 82 Abs. 1 AufenthG',
    period: twoWeeks,
    departments: ['abh'],
  }),
];
