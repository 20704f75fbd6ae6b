/** From when on somebody may bring an action because the office has not decided: alarms for the office itself. */
import { normRow } from './norm.ts';

const warnBefore = { count: 1, unit: 'months' } as const;
const administrative = {
  kind: 'INACTION',
  warnBefore,
  legalBasis: '§ 75 Satz 2 VwGO',
  period: { count: 3, unit: 'months' },
  weekendRule: '§ 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO',
  suspendable: true,
} as const;
const social = { kind: 'INACTION', warnBefore, weekendRule: '§ 64 Abs. 3 SGG', suspendable: true } as const;

export const inaction = [
  normRow({
    ...administrative,
    norm: 'VWGO_75',
    label: { de: 'Untätigkeit bei einem Antrag (Verwaltungsgericht)', en: 'Inaction on an application (administrative court)' },
    event: { de: 'Antrag', en: 'application' },
    departments: ['abh', 'unt'],
  }),
  normRow({
    ...administrative,
    norm: 'VWGO_75_OBJECTION',
    label: {
      de: 'Untätigkeit bei einem Widerspruch (Verwaltungsgericht)',
      en: 'Inaction on an objection (administrative court)',
    },
    event: { de: 'Widerspruch', en: 'objection' },
    departments: ['recht', 'abh', 'unt'],
  }),
  normRow({
    ...social,
    norm: 'SGG_88_1',
    label: { de: 'Untätigkeit bei einem Antrag (Sozialgericht)', en: 'Inaction on an application (social court)' },
    event: { de: 'Antrag', en: 'application' },
    legalBasis: '§ 88 Abs. 1 SGG',
    period: { count: 6, unit: 'months' },
    departments: ['lst'],
  }),
  normRow({
    ...social,
    norm: 'SGG_88_2',
    label: { de: 'Untätigkeit bei einem Widerspruch (Sozialgericht)', en: 'Inaction on an objection (social court)' },
    event: { de: 'Widerspruch', en: 'objection' },
    legalBasis: '§ 88 Abs. 2 SGG',
    period: { count: 3, unit: 'months' },
    departments: ['recht', 'lst'],
  }),
];
