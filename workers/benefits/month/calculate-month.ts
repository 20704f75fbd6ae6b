/** One month of a running grant: as it would be decided today, and what is due of it. Pure. */
import type { BenefitGrant, Calculation } from '../../../src/case-file/repositories.ts';
import type { BenefitFields } from '../benefits.service.ts';
import { assetsToUseUp, type AssetAllowances } from '../calculation/assets.ts';
import { calculateBenefit, type BenefitAmounts } from '../calculation/calculate-benefit.ts';
import { meansOf } from '../calculation/means.ts';
import { amountOfMonth, benefitMonths } from '../calculation/part-month.ts';
import type { EntitlementOutcome, Rate } from '../calculation/rate.ts';
import type { HouseholdPerson } from '../status/member-facts.ts';
import type { DueDays } from './due-days.ts';

export interface MonthFacts {
  outcome: EntitlementOutcome;
  due: DueDays;
  grant: Pick<BenefitGrant, 'benefitUntil'>;
  rates: readonly Rate[];
  household: readonly HouseholdPerson[];
  applicant: BenefitFields;
  applicantId: string;
  assetAllowances: AssetAllowances;
  analogStageOneCents: number | null;
}

export interface CalculatedMonth {
  amounts: Omit<BenefitAmounts, 'restrictionUntil'>;
  /** What is due for the days, housing included. */
  amountCents: number;
  until: string;
}

/**
 * Assets were set against the first payment; they are compared from month to month, not deducted again. A restriction keeps the
 * end that was decided; days after it are not paid.
 */
export function calculateMonth(facts: MonthFacts): CalculatedMonth {
  const { outcome, due, grant, rates, household, applicant, applicantId } = facts;
  const means = household.map((self) => meansOf(self, due.from));
  const { restrictionUntil: _same, ...amounts } = calculateBenefit({
    outcome,
    benefitFrom: due.from,
    rates,
    means: means.map((each) => ({ ...each, assetsCents: 0 })),
    restrictedPersonIds: [applicantId],
    restriction: { ground: applicant.restrictionGround ?? null, from: null, decidedUntil: grant.benefitUntil },
    housingCostsCents: applicant.housingType === 'WOHNUNG' ? (applicant.housingCosts ?? 0) : 0,
    applicantId,
    assetAllowances: facts.assetAllowances,
    analogStageOneCents: facts.analogStageOneCents,
  });
  const until = grant.benefitUntil !== null && grant.benefitUntil < due.until ? grant.benefitUntil : due.until;
  const monthCents = amounts.monthlyAmountCents + amounts.housingCostsCents;
  return {
    amounts: {
      ...amounts,
      benefitUntil: grant.benefitUntil,
      countedAssetsCents: assetsToUseUp(means, outcome === 'SECTION_2', facts.assetAllowances),
    },
    amountCents: benefitMonths(due.from, until).reduce((sum, month) => sum + amountOfMonth(monthCents, month), 0),
    until,
  };
}

/** A whole month of a calculation, housing included. */
export const wholeMonthCents = ({ monthlyAmountCents, housingCostsCents }: Calculation): number =>
  monthlyAmountCents + housingCostsCents;
