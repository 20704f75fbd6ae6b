import { shareOf } from './commercial-rounding.ts';

/** Monthly earnings of one person, in cents. */
export interface Earnings {
  personId: string;
  grossCents: number;
  /** Taxes, social insurance and necessary expenses of the job. */
  deductionsCents: number;
}

/** What of the earnings stays free, and what is set against the need, in cents. */
export interface CountedEarnings {
  allowanceCents: number;
  countedCents: number;
}

/**
 * Basic benefits: 25 % of the earnings stay free, at most half of what section 3a gives a person of this stage; taxes,
 * contributions and expenses are taken off besides (AsylbLG 7(3)).
 */
export function countedUnderSection7(earnings: Earnings, stageAmountCents: number): CountedEarnings {
  return counted(earnings, Math.min(shareOf(earnings.grossCents, 25, 100), shareOf(stageAmountCents, 1, 2)));
}

/**
 * Benefits by analogy with SGB XII: taxes, contributions and expenses are taken off (SGB XII 82(2)), and 30 % of the
 * earnings stay free, at most half of stage 1 of SGB XII (SGB XII 82(3) with AsylbLG 2(1)).
 * @throws Error where there are earnings and no amount is known, so that nobody gets a cap of another year
 */
export function countedUnderSection82(earnings: Earnings, analogStageOneCents: number | null): CountedEarnings {
  if (analogStageOneCents === null) {
    if (earnings.grossCents === 0) return counted(earnings, 0);
    throw new Error('rates: Die Leistungssätze nennen keine Regelbedarfsstufe 1 (§ 82 Abs. 3 SGB XII).');
  }
  return counted(earnings, Math.min(shareOf(earnings.grossCents, 30, 100), shareOf(analogStageOneCents, 1, 2)));
}

function counted({ grossCents, deductionsCents }: Earnings, allowanceCents: number): CountedEarnings {
  return { allowanceCents, countedCents: Math.max(0, grossCents - deductionsCents - allowanceCents) };
}
