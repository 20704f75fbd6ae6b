import worker from '../../../workers/benefits/calculate-benefit.worker.ts';
import { benefitsDeps, caseId, householdId, job, personIds, type Member } from './benefits-deps.ts';
import { rateOf } from './calculation/rates-of-2026.ts';

const [anna, ben] = personIds as [string, string];

const input = (change: Record<string, unknown> = {}) =>
  worker.input.parse({
    caseId,
    householdId,
    entitlementOutcome: 'SECTION_3',
    rates: [rateOf(anna, 2)],
    benefitFrom: '2026-11-01',
    validOn: '2026-11-22',
    housingType: 'GEMEINSCHAFTSUNTERKUNFT',
    restrictionGround: null,
    statusValidUntil: null,
    ...change,
  });

const single: Member = { birthDate: { year: 1998 }, fields: { entryDate: '2026-10-01' } };

describe('calculate-benefit', () => {
  test('stores the calculation once, and gives the amounts and the day of review', async () => {
    // given
    const { deps, sent } = benefitsDeps([single]);

    // when the same job runs twice
    await worker.handle(input(), deps, job);
    const output = await worker.handle(input(), deps, job);

    // then
    expect(worker.output.parse(output)).toEqual({
      calculationId: '33333333-0000-4000-8000-000000000000',
      monthlyAmountCents: 409_00,
      firstMonthAmountCents: 409_00,
      housingCostsCents: 0,
      benefitDecision: 'BEWILLIGT_3',
      restrictionUntil: null,
      reviewOn: '2029-10-02',
      reviewNorm: 'ASYLBLG_2',
      reviewCountsFrom: '2026-11-01',
    });
    expect([...sent.calculations.values()]).toMatchObject([{ caseId, outcome: 'BEWILLIGT_3', lines: [{}, {}] }]);
  });

  test.each([
    ['an own dwelling', 'WOHNUNG', 600_00],
    ['shared housing, where it is given in kind', 'GEMEINSCHAFTSUNTERKUNFT', 0],
  ])('rent comes on top for %s', async (_, housingType, expected) => {
    const { deps } = benefitsDeps([{ ...single, fields: { housingCosts: 600_00 } }]);
    expect(await worker.handle(input({ housingType }), deps, job)).toMatchObject({ housingCostsCents: expected });
  });

  test('income and assets come from the case file', async () => {
    const { deps } = benefitsDeps([{ ...single, fields: { incomeGross: 900_00, incomeNetDeductions: 500_00, assets: 250_00 } }]);
    expect(await worker.handle(input(), deps, job)).toMatchObject({
      monthlyAmountCents: 213_50,
      firstMonthAmountCents: 163_50,
    });
  });

  test('a restriction is about the applicant; the other members keep basic benefits', async () => {
    // given
    const partner: Member = { relation: 'PARTNER', birthDate: { year: 1990 } };
    const { deps } = benefitsDeps([single, partner]);

    // when
    const output = await worker.handle(
      input({
        entitlementOutcome: 'RESTRICTED_1A',
        rates: [rateOf(anna, 2), rateOf(ben, 1)],
        restrictionGround: 'P7_DISORDER',
      }),
      deps,
      job,
    );

    // then
    expect(output).toMatchObject({
      monthlyAmountCents: 227_00 + 455_00,
      restrictionUntil: '2026-11-30',
      reviewOn: '2026-11-30',
      reviewNorm: 'ASYLBLG_1A_7',
      reviewCountsFrom: '2026-11-01',
    });
  });

  test.each([
    ['rates of another year', { benefitFrom: '2027-01-01' }, /anderen Jahr/],
    ['a member without a rate', { rates: [rateOf(ben, 2)] }, /rates/],
  ])('refuses to calculate with %s', async (_, change, message) => {
    await expect(worker.handle(input(change), benefitsDeps([single]).deps, job)).rejects.toThrow(message);
  });

  test('a rate that the table left open is an input that does not match', () => {
    expect(() => input({ rates: [{ ...rateOf(anna, 2), personal: null }] })).toThrow(/personal/);
  });
});
