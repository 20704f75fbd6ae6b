import type { Calculation } from '../../../../src/case-file/repositories.ts';
import { changesBetween } from '../../../../workers/benefits/month/changes-of-month.ts';

const child = { personId: 'child', stage: 6, personal: 130, necessary: 179, analog: 357, immediateSupplement: 25 };

const month = (change: Partial<Calculation> = {}) => ({
  lines: [],
  rates: [child],
  countedIncomeCents: 0,
  countedAssetsCents: 0,
  housingCostsCents: 0,
  monthlyAmountCents: 334_00,
  ...change,
});

test('a month like the one before needs nobody', () => {
  expect(changesBetween(month(), month())).toEqual([]);
});

test.each([
  [
    'a birthday moves a child to the next stage',
    { rates: [{ ...child, stage: 5, personal: 135, necessary: 202 }] },
    'STAGE_CHANGED',
  ],
  ['a birthday ends the supplement', { rates: [{ ...child, immediateSupplement: 0 }] }, 'STAGE_CHANGED'],
  ['a new table for the same stage', { rates: [{ ...child, personal: 134 }] }, 'RATES_CHANGED'],
  ['a new amount of the supplement', { rates: [{ ...child, immediateSupplement: 30 }] }, 'RATES_CHANGED'],
  ['a child is born', { rates: [child, { ...child, personId: 'baby' }] }, 'HOUSEHOLD_CHANGED'],
  ['somebody has moved out', { rates: [] }, 'HOUSEHOLD_CHANGED'],
  ['income is reported', { countedIncomeCents: 225_00 }, 'INCOME_CHANGED'],
  ['assets are reported', { countedAssetsCents: 100_00 }, 'ASSETS_CHANGED'],
  ['the rent rises', { housingCostsCents: 500_00 }, 'HOUSING_COSTS_CHANGED'],
  ['another amount for no reason that is known', { monthlyAmountCents: 300_00 }, 'AMOUNT_CHANGED'],
])('%s', (_, change, expected) => {
  expect(changesBetween(month(), month(change))).toEqual([expected]);
});

test('of a calculation that kept no rates the amount is compared', () => {
  const { rates: _none, ...before } = month();
  expect(changesBetween(before, month())).toEqual([]);
  expect(changesBetween(before, month({ monthlyAmountCents: 337_00 }))).toEqual(['AMOUNT_CHANGED']);
});
