import type { Calculation } from '../../../../src/case-file/repositories.ts';
import type { RateAmounts } from '../../../../src/contracts/rate-table.ts';
import { monthUnderRates } from '../../../../workers/benefits/rates/month-under-rates.ts';
import { benefitsDeps, caseId, householdId, personIds, type Member } from '../benefits-deps.ts';
import { rateOf } from '../calculation/rates-of-2026.ts';

const [anna, ben] = personIds as [string, string];

/** Ten euros more in each part, the supplement five. */
const amounts: RateAmounts = {
  stages: ([1, 2, 3, 4, 5, 6] as const).map((stage) => {
    const { personal, necessary, analog } = rateOf(anna, stage);
    return {
      stage,
      ...{ personalCents: personal * 100 + 10_00, necessaryCents: necessary * 100 + 10_00, analogCents: analog * 100 + 20_00 },
    };
  }),
  immediateSupplementCents: 30_00,
  ...{ suppliesFirstHalfCents: 134_00, suppliesSecondHalfCents: 67_00 },
  ...{ basicLegalBasis: '§ 3a AsylbLG', analogLegalBasis: '§ 28 SGB XII', suppliesLegalBasis: '§ 34 SGB XII' },
};

const calculation = (change: Partial<Calculation> = {}): Calculation => ({
  calculationId: '33333333-0000-4000-8000-000000000000',
  ...{ caseId, householdId, outcome: 'BEWILLIGT_3', benefitFrom: '2026-05-01', benefitUntil: null, lines: [] },
  ...{ needCents: 409_00, countedIncomeCents: 0, countedAssetsCents: 0, housingCostsCents: 0 },
  ...{ monthlyAmountCents: 409_00, firstMonthAmountCents: 409_00, rates: [rateOf(anna, 2)] },
  ...change,
});

const month = (given: Calculation, member: Member = {}) =>
  monthUnderRates(benefitsDeps([member, {}]).deps)(
    { calculation: given, applicantId: anna, from: '2027-01-01' },
    { amounts, formerStageOneCents: 563_00 },
  );

test('basic benefits of one person', async () => {
  expect(await month(calculation())).toEqual({ oldCents: 409_00, newCents: 429_00 });
});

test('a child with the supplement, beside a parent; rent stays as it is', async () => {
  const given = calculation({
    ...{ rates: [rateOf(anna, 2), rateOf(ben, 6, 25)], needCents: 409_00 + 334_00 + 600_00 },
    ...{ monthlyAmountCents: 743_00, housingCostsCents: 600_00 },
  });
  expect(await month(given)).toEqual({ oldCents: 1343_00, newCents: 1343_00 + 20_00 + 25_00 });
});

test('a restriction is about the applicant: the necessary part alone', async () => {
  const given = calculation({
    ...{ outcome: 'EINGESCHRAENKT_1A', rates: [rateOf(anna, 2), rateOf(ben, 2)] },
    ...{ needCents: 227_00 + 409_00, monthlyAmountCents: 227_00 + 409_00 },
  });
  expect(await month(given)).toEqual({ oldCents: 636_00, newCents: 636_00 + 10_00 + 20_00 });
});

test('with more need more of the earnings stay free, at most half of the stage', async () => {
  // 900 € gross, 500 € deductions: of 400 € stay free 204.50 € so far, then 214.50 €.
  const given = calculation({ countedIncomeCents: 195_50, monthlyAmountCents: 213_50 });
  const earning = { fields: { incomeGross: 900_00, incomeNetDeductions: 500_00 } };
  expect(await month(given, earning)).toEqual({ oldCents: 213_50, newCents: 213_50 + 20_00 + 10_00 });
});

test('under section 2 the cap is half of stage 1, whatever the own stage', async () => {
  // 1,000 € gross, 500 € deductions: of 500 € stay free 281.50 € so far, then 291.50 €.
  const given = calculation({
    ...{ outcome: 'BEWILLIGT_2', needCents: 506_00, countedIncomeCents: 218_50, monthlyAmountCents: 287_50 },
  });
  const earning = { fields: { incomeGross: 1000_00, incomeNetDeductions: 500_00 } };
  expect(await month(given, earning)).toEqual({ oldCents: 287_50, newCents: 287_50 + 20_00 + 10_00 });
});

test('the same amounts change nothing', async () => {
  const same = amounts.stages.map(({ stage, personalCents, necessaryCents, analogCents }) => ({
    stage,
    ...{ personalCents: personalCents - 10_00, necessaryCents: necessaryCents - 10_00, analogCents: analogCents - 20_00 },
  }));
  const rates = { amounts: { ...amounts, stages: same, immediateSupplementCents: 25_00 }, formerStageOneCents: 563_00 };
  const grant = { calculation: calculation({ rates: [rateOf(anna, 6, 25)] }), applicantId: anna, from: '2027-01-01' };
  expect(await monthUnderRates(benefitsDeps([{}]).deps)(grant, rates)).toEqual({ oldCents: 409_00, newCents: 409_00 });
});

test.each([
  ['rates were not kept', { rates: undefined }],
  ['it is paid once', { outcome: 'UEBERBRUECKUNG_1_4' }],
])('no comparison where %s', async (_, change) => {
  const { rates, ...rest } = { ...calculation(), ...change };
  expect(await month(rates === undefined ? rest : { ...rest, rates })).toBeNull();
});
