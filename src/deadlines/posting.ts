/**
 * When a posted notice counts as made known (VwVfG 41(2), SGB X 37(2)): on the fourth day after it was posted, until the end of
 * 2024 on the third. That day stays where it falls on a weekend or holiday: it is no deadline (BSG, 6 May 2010, B 14 AS 12/09 R).
 */
import { plusDays } from './calendar-date.ts';

export interface PostingRule {
  /** Notices posted from that day on. */
  from: string;
  days: number;
  legalBasis: string;
}

/** Newest first. A state whose own act says otherwise is a matter of the municipality's settings. */
export const federalPostingRules: readonly PostingRule[] = [
  { from: '2025-01-01', days: 4, legalBasis: '§ 41 Abs. 2 VwVfG' },
  { from: '0001-01-01', days: 3, legalBasis: '§ 41 Abs. 2 VwVfG in der bis 31.12.2024 geltenden Fassung' },
];

export interface MadeKnown extends PostingRule {
  date: string;
}

export function madeKnown(postedOn: string, rules: readonly PostingRule[]): MadeKnown {
  const rule = rules.find(({ from }) => from <= postedOn);
  if (rule === undefined) throw new Error(`No rule says when a notice posted on ${postedOn} is made known`);
  return { ...rule, date: plusDays(postedOn, rule.days) };
}
