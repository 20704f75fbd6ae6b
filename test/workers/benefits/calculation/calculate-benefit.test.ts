import fc from 'fast-check';
import { statutoryAssetAllowances } from '../../../../workers/benefits/calculation/assets.ts';
import { calculateBenefit, type BenefitFacts } from '../../../../workers/benefits/calculation/calculate-benefit.ts';
import { rateOf } from './rates-of-2026.ts';

const [anna, ben, cem, dana] = ['a', 'b', 'c', 'd'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
  string,
];

function facts(change: Partial<BenefitFacts>): BenefitFacts {
  return {
    outcome: 'SECTION_3',
    benefitFrom: '2026-11-01',
    rates: [rateOf(anna, 2)],
    means: [],
    restrictedPersonIds: [anna],
    restriction: { ground: null, from: null, decidedUntil: null },
    housingCostsCents: 0,
    applicantId: anna,
    assetAllowances: statutoryAssetAllowances,
    analogStageOneCents: 563_00,
    ...change,
  };
}

const earning = (grossCents: number, deductionsCents = 0, assetsCents = 0) => [
  { personId: anna, minor: false, earnings: { grossCents, deductionsCents }, assetsCents },
];

const family = [rateOf(anna, 2), rateOf(ben, 2), rateOf(cem, 6, 25), rateOf(dana, 5, 25)];

describe('calculateBenefit: the fictional cases', () => {
  test('Nuria Beispiel: single in shared housing, stage 2 → 409 €', () => {
    expect(calculateBenefit(facts({}))).toMatchObject({
      decision: 'BEWILLIGT_3',
      monthlyAmountCents: 409_00,
      firstMonthAmountCents: 409_00,
      housingCostsCents: 0,
      benefitUntil: null,
    });
  });

  test('Familie Musterfall: two adults, children of 4 and 8 → 1,514 € and the rent', () => {
    // when
    const amounts = calculateBenefit(facts({ rates: family, housingCostsCents: 735_50 }));

    // then
    expect(amounts).toMatchObject({ monthlyAmountCents: 1514_00, housingCostsCents: 735_50, firstMonthAmountCents: 2249_50 });
    expect(amounts.lines.reduce((sum, line) => sum + line.amountCents, 0)).toBe(2249_50);
    expect(amounts.lines.filter(({ legalBasis }) => legalBasis === '§ 16 AsylbLG').map(({ personId }) => personId)).toEqual([
      cem,
      dana,
    ]);
  });

  test('Karim Probe: 40 months here, section 2, stage 1 → 563 €', () => {
    expect(calculateBenefit(facts({ outcome: 'SECTION_2', rates: [rateOf(anna, 1)] }))).toMatchObject({
      decision: 'BEWILLIGT_2',
      monthlyAmountCents: 563_00,
    });
  });

  test('Samir Attrappe: restricted under 1a(3) → the necessary part alone, for six months', () => {
    expect(
      calculateBenefit(
        facts({ outcome: 'RESTRICTED_1A', restriction: { ground: 'P3_SELF_CAUSED', from: null, decidedUntil: null } }),
      ),
    ).toMatchObject({
      decision: 'EINGESCHRAENKT_1A',
      monthlyAmountCents: 227_00,
      restrictionUntil: '2027-04-30',
      benefitUntil: '2027-04-30',
    });
  });

  test('Tarek Demo: 900 € earned → 204.50 € free, and what remains exceeds the need', () => {
    // when
    const amounts = calculateBenefit(facts({ means: earning(900_00) }));

    // then
    expect(amounts).toMatchObject({ countedIncomeCents: 695_50, decision: 'ABGELEHNT', monthlyAmountCents: 0 });
  });

  test('Tarek Demo with 500 € of deductions → 409 − 195.50 = 213.50 €', () => {
    expect(calculateBenefit(facts({ means: earning(900_00, 500_00) }))).toMatchObject({
      decision: 'BEWILLIGT_3',
      countedIncomeCents: 195_50,
      monthlyAmountCents: 213_50,
    });
  });
});

describe('calculateBenefit: income', () => {
  test.each([
    ['section 3: a quarter is free', 'SECTION_3', 2, 100_00, 0, 75_00],
    ['section 3: the odd cent of a quarter is rounded commercially', 'SECTION_3', 2, 100_02, 0, 75_01],
    ['section 3: the cap is half of stage 1', 'SECTION_3', 1, 1000_00, 600_00, 172_50],
    ['restriction: the cap still follows the whole stage', 'RESTRICTED_1A', 2, 900_00, 500_00, 195_50],
    ['section 2: 30 % is free', 'SECTION_2', 1, 500_00, 100_00, 250_00],
    ['section 2: the cap is half of stage 1 whatever the stage', 'SECTION_2', 2, 1200_00, 600_00, 318_50],
    ['deductions above the earnings count nothing', 'SECTION_3', 2, 100_00, 200_00, 0],
  ] as const)('%s', (_, outcome, stage, gross, deductions, counted) => {
    expect(
      calculateBenefit(facts({ outcome, rates: [rateOf(anna, stage)], means: earning(gross, deductions) })).countedIncomeCents,
    ).toBe(counted);
  });

  test('income covers the need without housing first, the rest lowers the housing costs', () => {
    // given 409 € of need, 600 € of rent, and 500 € of countable income
    const means = earning(900_00, 195_50);

    // when
    const amounts = calculateBenefit(facts({ means, housingCostsCents: 600_00 }));

    // then
    expect(amounts).toMatchObject({ countedIncomeCents: 500_00, monthlyAmountCents: 0, housingCostsCents: 509_00 });
  });
});

describe('calculateBenefit: assets', () => {
  test.each([
    ['200 € a person stay free', 'SECTION_3', 200_00, 409_00, 'BEWILLIGT_3'],
    ['what is above lowers the first payment', 'SECTION_3', 300_00, 309_00, 'BEWILLIGT_3'],
    ['a month of need above the allowance: refused', 'SECTION_3', 609_00, 0, 'ABGELEHNT'],
    ['section 2: 10,000 € stay free', 'SECTION_2', 10_000_00, 506_00, 'BEWILLIGT_2'],
  ] as const)('%s', (_, outcome, assets, first, decision) => {
    expect(calculateBenefit(facts({ outcome, means: earning(0, 0, assets) }))).toMatchObject({
      firstMonthAmountCents: first,
      decision,
    });
  });
});

describe('calculateBenefit: parts of months, limits', () => {
  test.each([
    ['from the 16th of a month of 30 days: 15 thirtieths', '2026-11-16', 204_50],
    ['from the 15th of a month of 31 days: 17 thirtieths', '2026-12-15', 231_77],
    ['from the 2nd of a month of 31 days: 30 thirtieths', '2026-12-02', 409_00],
    ['on the 31st: one thirtieth', '2026-12-31', 13_63],
    ['all of February', '2026-02-01', 409_00],
    ['from the 2nd of February: 27 thirtieths', '2026-02-02', 368_10],
    ['from the 2nd of February of a leap year: 28 thirtieths', '2028-02-02', 381_73],
    ['29 February', '2028-02-29', 13_63],
  ])('%s', (_, benefitFrom, first) => {
    expect(calculateBenefit(facts({ benefitFrom })).firstMonthAmountCents).toBe(first);
  });

  test('bridging: 14 thirtieths of the necessary part at once, though the two weeks straddle two months', () => {
    expect(calculateBenefit(facts({ outcome: 'BRIDGING', benefitFrom: '2026-11-22', housingCostsCents: 300_00 }))).toMatchObject({
      decision: 'UEBERBRUECKUNG_1_4',
      monthlyAmountCents: 105_93,
      housingCostsCents: 140_00,
      firstMonthAmountCents: 245_93,
      benefitUntil: '2026-12-05',
    });
  });

  test('a restriction that begins later: full benefits for the days before', () => {
    expect(
      calculateBenefit(
        facts({
          outcome: 'RESTRICTED_1A',
          benefitFrom: '2026-10-16',
          restriction: { ground: 'P3_SELF_CAUSED', from: '2026-11-11', decidedUntil: null },
        }),
      ),
    ).toMatchObject({
      benefitFrom: '2026-11-11',
      restrictionUntil: '2027-05-10',
      monthlyAmountCents: 227_00,
      beforeRestriction: { from: '2026-10-16', amountCents: 218_13 + 136_33 },
      firstMonthAmountCents: 218_13 + 136_33 + 151_33,
    });
  });

  test('a restriction on record from before the benefits begins with them', () => {
    expect(
      calculateBenefit(
        facts({ outcome: 'RESTRICTED_1A', restriction: { ground: null, from: '2026-01-01', decidedUntil: null } }),
      ),
    ).toMatchObject({ benefitFrom: '2026-11-01', restrictionUntil: '2027-04-30', beforeRestriction: null });
  });

  test('a restriction for disorder lasts one month; the other members keep basic benefits', () => {
    // when
    const amounts = calculateBenefit(
      facts({
        outcome: 'RESTRICTED_1A',
        rates: [rateOf(anna, 2), rateOf(ben, 2)],
        benefitFrom: '2026-01-31',
        restriction: { ground: 'P7_DISORDER', from: null, decidedUntil: '2026-12-31' },
      }),
    );

    // then
    expect(amounts).toMatchObject({ monthlyAmountCents: 227_00 + 409_00, restrictionUntil: '2026-02-28' });
  });
});

describe('calculateBenefit: whatever comes in', () => {
  const anyFacts = fc
    .record({
      outcome: fc.constantFrom('SECTION_3', 'SECTION_2', 'RESTRICTED_1A', 'BRIDGING'),
      day: fc.integer({ min: 0, max: 1500 }),
      stages: fc.array(fc.constantFrom(1, 2, 3, 4, 5, 6), { minLength: 1, maxLength: 4 }),
      gross: fc.integer({ min: 0, max: 4000_00 }),
      deductions: fc.integer({ min: 0, max: 1000_00 }),
      assets: fc.integer({ min: 0, max: 2000_00 }),
      housingCostsCents: fc.integer({ min: 0, max: 1500_00 }),
    })
    .map(({ outcome, day, stages, gross, deductions, assets, housingCostsCents }) =>
      facts({
        outcome,
        benefitFrom: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
        rates: stages.map((stage, index) => rateOf([anna, ben, cem, dana][index]!, stage, stage > 3 ? 25 : 0)),
        means: earning(gross, deductions, assets),
        housingCostsCents,
      }),
    );

  test('amounts are whole cents, never negative, and never above the need', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { needCents, monthlyAmountCents, housingCostsCents, firstMonthAmountCents } = calculateBenefit(given);
        for (const cents of [monthlyAmountCents, housingCostsCents, firstMonthAmountCents]) {
          expect(Number.isSafeInteger(cents)).toBe(true);
          expect(cents).toBeGreaterThanOrEqual(0);
          expect(cents).toBeLessThanOrEqual(needCents);
        }
        expect(firstMonthAmountCents).toBeLessThanOrEqual(monthlyAmountCents + housingCostsCents);
      }),
    );
  });

  test('more earnings never bring more benefit', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 500_00 }), (given, more) => {
        const richer = {
          ...given,
          means: given.means.map((member) => ({
            ...member,
            earnings: { ...member.earnings, grossCents: member.earnings.grossCents + more },
          })),
        };
        expect(total(richer)).toBeLessThanOrEqual(total(given));
      }),
    );
  });

  test('the lines add up to need less income', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { lines, needCents, countedIncomeCents } = calculateBenefit(given);
        expect(lines.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(needCents - countedIncomeCents);
      }),
    );
  });

  const total = (given: BenefitFacts): number => {
    const { monthlyAmountCents, housingCostsCents } = calculateBenefit(given);
    return monthlyAmountCents + housingCostsCents;
  };
});
