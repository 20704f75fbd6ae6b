import { z } from 'zod';
import type { CalculationRate } from '../../../src/case-file/repositories.ts';

const euros = z.number().nonnegative();

/**
 * What the decision table `benefit-rate` says about one member of the household, in whole euros a month.
 * `personal` and `necessary` are the two parts of AsylbLG 3a, `analog` is the rate of SGB XII under AsylbLG 2,
 * `analogStageOne` that of a person of stage 1, whatever the member's own: the measure of the cap in SGB XII 82(3).
 */
export const rateSchema = z.object({
  personId: z.uuid(),
  stage: z.number().int().min(1).max(6),
  personal: euros,
  necessary: euros,
  analog: euros,
  /** Absent in rates that were looked up before the table gave it. */
  analogStageOne: euros.nullish(),
  immediateSupplement: euros
    .nullish()
    .transform((supplement) => supplement ?? 0)
    .pipe(euros),
  legalBasis: z.string().nullish(),
  reviewed: z.boolean().nullish(),
});

export type Rate = z.output<typeof rateSchema>;

/** As the calculation keeps it: the same table row is recognised in a later month. */
export const keptRate = ({ personId, stage, personal, necessary, analog, immediateSupplement }: Rate): CalculationRate => ({
  personId,
  stage,
  personal,
  necessary,
  analog,
  immediateSupplement,
});

/** In cents; null where the table does not say it. */
export function analogStageOneCents(rates: readonly Rate[]): number | null {
  const amount = rates.find(({ analogStageOne }) => typeof analogStageOne === 'number')?.analogStageOne;
  return amount == null ? null : toCents(amount);
}

export const entitlementOutcomes = ['SECTION_3', 'SECTION_2', 'RESTRICTED_1A', 'BRIDGING'] as const;
export type EntitlementOutcome = (typeof entitlementOutcomes)[number];

export const toCents = (amountInEuros: number): number => Math.round(amountInEuros * 100);
