/** What a month of a running grant would be under the amounts of another year, with everything else as it was last decided. */
import type { Calculation, CalculationRate, MonthUnderRates, RunningGrant } from '../../../src/case-file/repositories.ts';
import type { RateAmounts } from '../../../src/contracts/rate-table.ts';
import { type BenefitsDeps, personFields } from '../benefits.service.ts';
import { statutoryAssetAllowances } from '../calculation/assets.ts';
import { calculateBenefit, type MemberMeans } from '../calculation/calculate-benefit.ts';
import { memberNeed } from '../calculation/member-need.ts';
import type { EntitlementOutcome } from '../calculation/rate.ts';
import { outcomeOfGrant } from '../month/outcome-of-grant.ts';

/**
 * The difference is the table's alone: earnings as they stand in the case file are set against the need under both amounts,
 * nobody gets older, and what was last decided or paid changes by that difference.
 */
export function monthUnderRates(deps: Pick<BenefitsDeps, 'fields'>): MonthUnderRates {
  return async (grant, { amounts, formerStageOneCents }) => {
    const { calculation } = grant;
    const outcome = outcomeOfGrant(calculation.outcome);
    if (calculation.rates === undefined || outcome === null) return null;
    const now = {
      outcome,
      rates: calculation.rates,
      stageOneCents: formerStageOneCents,
      means: await meansOf(deps, calculation),
    };
    const then = { ...now, rates: now.rates.map((rate) => under(rate, amounts)), stageOneCents: stageOneOf(amounts) };
    const oldCents = calculation.monthlyAmountCents + calculation.housingCostsCents;
    return { oldCents, newCents: Math.max(0, oldCents + monthCents(grant, then) - monthCents(grant, now)) };
  };
}

const stageOneOf = ({ stages }: RateAmounts): number | null => stages.find(({ stage }) => stage === 1)?.analogCents ?? null;

function under(rate: CalculationRate, { stages, immediateSupplementCents }: RateAmounts): CalculationRate {
  const row = stages.find(({ stage }) => stage === rate.stage);
  if (row === undefined) return rate;
  return {
    ...rate,
    personal: row.personalCents / 100,
    necessary: row.necessaryCents / 100,
    analog: row.analogCents / 100,
    immediateSupplement: rate.immediateSupplement === 0 ? 0 : immediateSupplementCents / 100,
  };
}

/** Only of households whose income was set against their need. */
async function meansOf(deps: Pick<BenefitsDeps, 'fields'>, calculation: Calculation): Promise<MemberMeans[]> {
  if (calculation.countedIncomeCents === 0) return [];
  return Promise.all(
    (calculation.rates ?? []).map(async ({ personId }) => {
      const { incomeGross = 0, incomeNetDeductions = 0 } = await personFields(deps, personId, calculation.householdId);
      const earnings = { grossCents: incomeGross, deductionsCents: incomeNetDeductions };
      return { personId, minor: false, earnings, assetsCents: 0 };
    }),
  );
}

interface Month {
  outcome: EntitlementOutcome;
  rates: readonly CalculationRate[];
  stageOneCents: number | null;
  means: readonly MemberMeans[];
}

function monthCents({ calculation, applicantId, from }: RunningGrant, { outcome, rates, stageOneCents, means }: Month): number {
  const { monthlyAmountCents, housingCostsCents } = calculateBenefit({
    ...{ outcome, benefitFrom: from, rates, means, applicantId },
    restrictedPersonIds: [applicantId],
    restriction: { ground: null, from: null, decidedUntil: null },
    housingCostsCents: housingNeedCents(calculation, outcome, applicantId),
    assetAllowances: statutoryAssetAllowances,
    analogStageOneCents: stageOneCents,
  });
  return monthlyAmountCents + housingCostsCents;
}

/** What of the need the rates do not make up is rent and heating. */
function housingNeedCents({ needCents, rates = [] }: Calculation, outcome: EntitlementOutcome, applicantId: string): number {
  const living = rates.flatMap((rate) =>
    memberNeed(rate, outcome === 'RESTRICTED_1A' && rate.personId !== applicantId ? 'SECTION_3' : outcome),
  );
  return Math.max(0, needCents - living.reduce((sum, { amountCents }) => sum + amountCents, 0));
}
