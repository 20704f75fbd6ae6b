import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RateAmounts, RatePeriod } from '../../../src/contracts/rate-table.ts';
import { readRatePeriods, withBenefitRates, withSupplies } from '../../../src/models/rates/rate-models.ts';
import { readDmn } from '../../../src/models/read-dmn.ts';

const file = (name: string): string => readFileSync(path.join(__dirname, '../../../processes', name), 'utf8');
const benefitRates = file('benefit-application/benefit-rate.dmn');
const educationGrant = file('education-enrolment/education-grant.dmn');

/** As the department would enter them: a euro more for everybody, and an amount of the supplement of its own. */
async function nextYear(year: number, supplementCents = 30_00): Promise<{ year: number; amounts: RateAmounts }> {
  const [former] = await readRatePeriods(benefitRates, educationGrant);
  const { stages } = former!.amounts as RateAmounts;
  return {
    year,
    amounts: {
      stages: stages.map(({ stage, ...row }) => ({
        stage,
        personalCents: row.personalCents + 1_00,
        necessaryCents: row.necessaryCents + 1_00,
        analogCents: row.analogCents + 2_00,
      })),
      immediateSupplementCents: supplementCents,
      suppliesFirstHalfCents: 134_00,
      suppliesSecondHalfCents: 67_00,
      basicLegalBasis: `§ 3a AsylbLG (Bekanntmachung für ${year}, "Teil I" \\ Nr. 1)`,
      analogLegalBasis: `§ 28 SGB XII (Regelsätze ${year})`,
      suppliesLegalBasis: `§ 34 Abs. 3 SGB XII (Beträge für ${year})`,
    },
  };
}

const ofYear = (periods: readonly RatePeriod[], year: number) => periods.find((period) => period.year === year);

async function rowsOf(xml: string, decisionId: string) {
  const { model } = await readDmn(xml);
  return model!.decisions.find(({ id }) => id === decisionId)!.table!.rules;
}

test('reads the years that the tables give, newest first', async () => {
  const periods = await readRatePeriods(benefitRates, educationGrant);

  expect(periods.map(({ year }) => year)).toEqual([2026, 2025, 2024]);
  expect(periods[0]).toMatchObject({ validFrom: '2026-01-01', validUntil: '2026-12-31' });
  expect(periods[0]!.amounts.stages[1]).toEqual({ stage: 2, personalCents: 182_00, necessaryCents: 227_00, analogCents: 506_00 });
  expect(periods[0]!.amounts).toMatchObject({
    immediateSupplementCents: 25_00,
    suppliesFirstHalfCents: 130_00,
    suppliesSecondHalfCents: 65_00,
    basicLegalBasis: '§ 3a Abs. 1, 2 und 4 AsylbLG (Bekanntmachung der Leistungssätze für 2026)',
    analogLegalBasis: '§ 2 Abs. 1 AsylbLG, § 28 SGB XII (Regelsätze 2026)',
    suppliesLegalBasis: '§ 3 Abs. 4 AsylbLG, § 34 Abs. 3 SGB XII (Beträge für 2026)',
  });
  expect(periods[2]!.amounts.immediateSupplementCents).toBe(20_00);
});

test('what is written for a year is what is read from it; the other years stay as they were', async () => {
  // given
  const before = await readRatePeriods(benefitRates, educationGrant);
  const entered = await nextYear(2027);

  // when
  const rates = await withBenefitRates(benefitRates, [entered]);
  const supplies = await withSupplies(educationGrant, [entered]);

  // then
  const after = await readRatePeriods(rates, supplies);
  expect(ofYear(after, 2027)?.amounts).toEqual(entered.amounts);
  expect(after.slice(1)).toEqual(before);
  for (const decisionId of ['benefit-rate', 'benefit-stage'])
    expect(await rowsOf(rates, decisionId)).toEqual(expect.arrayContaining(await rowsOf(benefitRates, decisionId)));
});

test('the open end of the supplement is closed, and a row for each who got it is before it', async () => {
  const rates = await withBenefitRates(benefitRates, [await nextYear(2027)]);
  const rows = await rowsOf(rates, 'immediate-supplement');

  expect(rows.slice(0, 4).map(({ inputs, outputs }) => [...inputs, outputs[0]])).toEqual([
    ['>= date("2024-01-01")', '-', '"RESTRICTED_1A","BRIDGING"', '-', '-', '0'],
    ['>= date("2027-01-01")', '<= date("2027-12-31")', '"SECTION_3","SECTION_2"', '[0..18)', '-', '30'],
    ['>= date("2027-01-01")', '<= date("2027-12-31")', '"SECTION_3","SECTION_2"', '[18..25)', '3', '30'],
    ['>= date("2025-01-01")', '<= date("2026-12-31")', '"SECTION_3","SECTION_2"', '[0..18)', '-', '25'],
  ]);
});

test('days of school supplies move with the year', async () => {
  const rows = await rowsOf(await withSupplies(educationGrant, [await nextYear(2027)]), 'education-grant');

  expect(rows.slice(0, 5).map(({ inputs, outputs }) => [inputs[0], inputs[3], outputs[0], outputs[2]])).toEqual([
    ['>= date("2027-01-01")', '-', '0', 'true'],
    ['>= date("2027-01-01")', '[date("2027-08-01")..date("2027-12-31")]', '134', 'true'],
    ['>= date("2027-01-01")', '>= date("2028-01-01")', '134', 'false'],
    ['>= date("2027-01-01")', '[date("2027-02-01")..date("2027-07-31")]', '67', 'false'],
    ['>= date("2026-01-01")', '-', '0', 'true'],
  ]);
});

test('the same year again changes nothing, other amounts take its place', async () => {
  const once = await withBenefitRates(benefitRates, [await nextYear(2027)]);
  const corrected = await withBenefitRates(once, [await nextYear(2027, 0)]);

  expect(await withBenefitRates(once, [await nextYear(2027)])).toBe(once);
  expect(await rowsOf(corrected, 'benefit-rate')).toHaveLength(19 + 6);
  expect(ofYear(await readRatePeriods(corrected, null), 2027)?.amounts.immediateSupplementCents).toBe(0);
});

test('several years in any order, with a gap between them', async () => {
  const rates = await withBenefitRates(benefitRates, [await nextYear(2029, 35_00), await nextYear(2027, 0)]);

  const periods = await readRatePeriods(rates, null);
  expect(periods.map(({ year, amounts }) => [year, amounts.immediateSupplementCents])).toEqual([
    [2029, 35_00],
    [2027, 0],
    [2026, 25_00],
    [2025, 25_00],
    [2024, 20_00],
  ]);
});

test('a table that has lost a column is refused by its name', async () => {
  const lost = benefitRates.replace('name="analogStageOne"', 'name="somethingElse"');
  await expect(withBenefitRates(lost, [await nextYear(2027)])).rejects.toThrow(
    'benefit-rate: the column analogStageOne is missing',
  );
});
