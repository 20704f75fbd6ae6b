/** What differs between a month and what was last decided or paid: a person has to look at it before it is paid. */
import type { Calculation, CalculationRate } from '../../../src/case-file/repositories.ts';
import type { MonthChange } from '../../../src/contracts/benefit-run.ts';

type Compared = Pick<
  Calculation,
  'lines' | 'rates' | 'countedIncomeCents' | 'countedAssetsCents' | 'housingCostsCents' | 'monthlyAmountCents'
>;

/** Empty when the month is as the one before. */
export function changesBetween(before: Compared, now: Compared): MonthChange[] {
  const changes = new Set<MonthChange>([...changesOfRates(before, now)]);
  if (before.countedIncomeCents !== now.countedIncomeCents) changes.add('INCOME_CHANGED');
  if (before.countedAssetsCents !== now.countedAssetsCents) changes.add('ASSETS_CHANGED');
  if (before.housingCostsCents !== now.housingCostsCents) changes.add('HOUSING_COSTS_CHANGED');
  if (changes.size === 0 && before.monthlyAmountCents !== now.monthlyAmountCents) changes.add('AMOUNT_CHANGED');
  return [...changes];
}

function* changesOfRates({ rates: before }: Compared, { rates: now = [] }: Compared): Iterable<MonthChange> {
  // A calculation of before the rates were kept: only its amount can be compared.
  if (before === undefined) return;
  const earlier = new Map(before.map((rate) => [rate.personId, rate]));
  if (before.length !== now.length || now.some(({ personId }) => !earlier.has(personId))) yield 'HOUSEHOLD_CHANGED';
  for (const rate of now) {
    const former = earlier.get(rate.personId);
    if (former === undefined) continue;
    const supplementBeganOrEnded = former.immediateSupplement > 0 !== rate.immediateSupplement > 0;
    if (former.stage !== rate.stage || supplementBeganOrEnded) yield 'STAGE_CHANGED';
    else if (amountsOf(former) !== amountsOf(rate)) yield 'RATES_CHANGED';
  }
}

const amountsOf = ({ personal, necessary, analog, immediateSupplement }: CalculationRate): string =>
  [personal, necessary, analog, immediateSupplement].join();
