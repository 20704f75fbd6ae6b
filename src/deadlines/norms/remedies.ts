/** Until when an objection or an action may be filed. */
import { normRow } from './norm.ts';

const court = { weekendRule: '§ 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO', faultyInstruction: '§ 58 Abs. 2 VwGO' } as const;
const socialCourt = { weekendRule: '§ 64 Abs. 3 SGG', faultyInstruction: '§ 66 Abs. 2 SGG' } as const;
const month = { count: 1, unit: 'months' } as const;
const common = { kind: 'REMEDY', period: month, byNotice: true, warnBefore: { count: 1, unit: 'weeks' } } as const;
const notice = { de: 'Bescheid', en: 'notice' };
const decisionOnObjection = { de: 'Widerspruchsbescheid', en: 'decision on the objection' };

export const remedies = [
  normRow({
    ...common,
    ...court,
    norm: 'VWGO_70',
    label: { de: 'Widerspruchsfrist (Verwaltungsrecht)', en: 'Objection (administrative law)' },
    event: notice,
    legalBasis: '§ 70 Abs. 1 VwGO',
    departments: ['recht', 'abh', 'unt'],
  }),
  normRow({
    ...common,
    ...court,
    norm: 'VWGO_74',
    label: { de: 'Klagefrist (Verwaltungsgericht)', en: 'Action at the administrative court' },
    event: decisionOnObjection,
    legalBasis: '§ 74 Abs. 1 VwGO',
    departments: ['recht', 'abh', 'unt'],
  }),
  normRow({
    ...common,
    ...socialCourt,
    norm: 'SGG_84',
    label: { de: 'Widerspruchsfrist (Leistungen)', en: 'Objection (benefits)' },
    event: notice,
    legalBasis: '§ 84 Abs. 1 SGG',
    departments: ['recht', 'lst'],
  }),
  normRow({
    ...common,
    ...socialCourt,
    norm: 'SGG_87',
    label: { de: 'Klagefrist (Sozialgericht)', en: 'Action at the social court' },
    event: decisionOnObjection,
    legalBasis: '§ 87 Abs. 1 SGG',
    departments: ['recht', 'lst'],
  }),
  // Measures under the asylum act: no objection (AsylG 11). GEAS has changed the section; nobody has compared the new text.
  normRow({
    ...common,
    ...court,
    norm: 'ASYLG_74',
    label: { de: 'Klagefrist (Asylrecht)', en: 'Action (asylum law)' },
    event: notice,
    legalBasis: '§ 74 Abs. 1 AsylG',
    period: { count: 2, unit: 'weeks' },
    departments: ['recht', 'abh'],
    reviewed: false,
  }),
];
