import type { NormRow } from '../../contracts/deadline.ts';

type Given = 'norm' | 'kind' | 'label' | 'event' | 'legalBasis' | 'period' | 'warnBefore' | 'departments';

/** What most norms have in common; a row states what differs. */
export function normRow(row: Pick<NormRow, Given> & Partial<NormRow>): NormRow {
  return {
    origin: 'LAW',
    byNotice: false,
    countsFirstDay: false,
    weekendRule: row.staysBecause ? null : '§ 31 Abs. 3 VwVfG',
    staysBecause: null,
    faultyInstruction: null,
    extendable: false,
    suspendable: false,
    validFrom: '1950-01-01',
    validTo: null,
    reviewed: true,
    ...row,
  };
}

/**
 * Acts that the GEAS adaptation act changed on 12 June 2026: until somebody has compared the new text, the old rule goes on as a
 * proposal that nobody has reviewed.
 */
export function untilGeas(row: Pick<NormRow, Given> & Partial<NormRow>): NormRow[] {
  return [normRow({ ...row, validTo: '2026-06-11' }), normRow({ ...row, validFrom: '2026-06-12', reviewed: false })];
}

export const twoWeeksBefore = { count: 2, unit: 'weeks' } as const;
