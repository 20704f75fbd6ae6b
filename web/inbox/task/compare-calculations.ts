/** What a calculation comes to, beside what the one before it came to. */
import type { Calculation } from '../../../src/contracts/calculation.ts';

const parts = [
  'outcome',
  'benefitFrom',
  'benefitUntil',
  'needCents',
  'countedIncomeCents',
  'countedAssetsCents',
  'monthlyAmountCents',
  'housingCostsCents',
  'firstMonthAmountCents',
] as const;
export type CalculationPart = (typeof parts)[number];

export interface CalculationRow {
  part: CalculationPart;
  now: Calculation[CalculationPart];
  /** Undefined when there was no calculation before. */
  before: Calculation[CalculationPart] | undefined;
}

/** @param calculations of the case, newest first */
export function compareCalculations(calculations: readonly Calculation[], calculationId: string): CalculationRow[] {
  const index = calculations.findIndex((one) => one.calculationId === calculationId);
  const now = calculations[index];
  if (now === undefined) return [];
  const before = calculations[index + 1];
  return parts
    .map((part) => ({ part, now: now[part], before: before?.[part] }))
    .filter((row) => saysSomething(row.now) || saysSomething(row.before));
}

const saysSomething = (value: CalculationRow['before']): boolean => value !== undefined && value !== null && value !== 0;
