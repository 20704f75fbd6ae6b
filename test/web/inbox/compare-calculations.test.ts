import type { Calculation } from '../../../src/contracts/calculation.ts';
import { compareCalculations } from '../../../web/inbox/task/compare-calculations.ts';

const calculation = (calculationId: string, own: Partial<Calculation> = {}): Calculation => ({
  calculationId,
  caseId: 'case',
  outcome: 'EINGESCHRAENKT_1A',
  benefitFrom: '2026-11-01',
  benefitUntil: null,
  lines: [],
  needCents: 227_00,
  countedIncomeCents: 0,
  countedAssetsCents: 0,
  housingCostsCents: 0,
  monthlyAmountCents: 227_00,
  firstMonthAmountCents: 227_00,
  ...own,
});

test('the calculation that is released stands beside the one made before it, whatever was calculated since', () => {
  const calculations = [
    calculation('since'),
    calculation('released', { countedIncomeCents: 100_00, monthlyAmountCents: 127_00 }),
    calculation('before'),
    calculation('long ago', { monthlyAmountCents: 1_00 }),
  ];
  expect(compareCalculations(calculations, 'released')).toEqual([
    { part: 'outcome', now: 'EINGESCHRAENKT_1A', before: 'EINGESCHRAENKT_1A' },
    { part: 'benefitFrom', now: '2026-11-01', before: '2026-11-01' },
    { part: 'needCents', now: 227_00, before: 227_00 },
    { part: 'countedIncomeCents', now: 100_00, before: 0 },
    { part: 'monthlyAmountCents', now: 127_00, before: 227_00 },
    { part: 'firstMonthAmountCents', now: 227_00, before: 227_00 },
  ]);
});

test('a first calculation has nothing beside it; of one that is not there, nothing is said', () => {
  const [first] = compareCalculations([calculation('first')], 'first');
  expect(first).toEqual({ part: 'outcome', now: 'EINGESCHRAENKT_1A', before: undefined });
  expect(compareCalculations([calculation('first')], 'other')).toEqual([]);
});
