/** When something that was granted or ordered ends. Such a period of benefits ends on a weekend as well (VwVfG 31(4)). */
import { normRow, untilGeas, twoWeeksBefore } from './norm.ts';

const benefits = {
  kind: 'LIMIT',
  countsFirstDay: true,
  staysBecause: {
    de: 'ein Zeitraum, für den Leistungen zu erbringen sind, endet mit seinem letzten Tag (§ 31 Abs. 4 VwVfG)',
    en: 'a period of benefits ends with its last day (§ 31 Abs. 4 VwVfG)',
  },
} as const;
const firstDay = { de: 'erster Tag der Einschränkung', en: 'first day of the restriction' };

export const limits = [
  ...untilGeas({
    ...benefits,
    norm: 'ASYLBLG_1_4',
    label: { de: 'Ende der Überbrückungsleistungen', en: 'End of bridging benefits' },
    event: { de: 'erster Tag der Leistung', en: 'first day of the benefits' },
    legalBasis: '§ 1 Abs. 4 AsylbLG',
    period: { count: 2, unit: 'weeks' },
    warnBefore: { count: 3, unit: 'workingDays' },
    departments: ['lst'],
  }),
  ...untilGeas({
    ...benefits,
    norm: 'ASYLBLG_1A_7',
    label: { de: 'Ende der Einschränkung wegen Störung', en: 'End of a restriction for disorder' },
    event: firstDay,
    legalBasis: '§ 1a Abs. 7 AsylbLG',
    period: { count: 1, unit: 'months' },
    warnBefore: { count: 1, unit: 'weeks' },
    departments: ['lst'],
  }),
  normRow({
    ...benefits,
    norm: 'ASYLBLG_14',
    label: { de: 'Ende der Einschränkung', en: 'End of the restriction' },
    event: firstDay,
    legalBasis: '§ 14 Abs. 1 AsylbLG',
    period: { count: 6, unit: 'months' },
    warnBefore: { count: 1, unit: 'months' },
    departments: ['lst'],
  }),
  normRow({
    ...benefits,
    norm: 'ASYLBLG_2',
    label: { de: 'Prüfung der Analogleistungen (Monat 36)', en: 'Review for analogous benefits (month 36)' },
    event: { de: 'Einreise', en: 'entry' },
    legalBasis: '§ 2 Abs. 1 AsylbLG',
    period: { count: 36, unit: 'months' },
    countsFirstDay: false,
    staysBecause: { de: 'die Wartezeit endet mit ihrem letzten Tag', en: 'the waiting time ends with its last day' },
    warnBefore: { count: 1, unit: 'months' },
    departments: ['lst'],
  }),
  normRow({
    norm: 'HELP_PLAN_REVIEW',
    kind: 'LIMIT',
    origin: 'OWN',
    label: { de: 'Hilfeplan überprüfen', en: 'Review of the help plan' },
    event: { de: 'Hilfeplan oder letzte Überprüfung', en: 'help plan or last review' },
    legalBasis: 'Regel der Kommune',
    period: { count: 3, unit: 'months' },
    extendable: true,
    warnBefore: twoWeeksBefore,
    departments: ['fsa'],
  }),
  // Where the law sets no day: the expiry of the status, a year, or what the caseworker has noted.
  normRow({
    norm: 'BENEFIT_REVIEW',
    kind: 'LIMIT',
    origin: 'OWN',
    label: { de: 'Leistung überprüfen', en: 'Review of the benefits' },
    event: { de: 'Bewilligung oder letzte Überprüfung', en: 'grant or last review' },
    legalBasis: 'Regel der Kommune',
    period: { count: 12, unit: 'months' },
    extendable: true,
    warnBefore: twoWeeksBefore,
    departments: ['lst'],
  }),
];
