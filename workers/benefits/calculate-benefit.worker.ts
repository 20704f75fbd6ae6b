/** Calculates the benefit of the household and keeps the calculation for notice, payment and review. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { applicantFields, type BenefitsDeps } from './benefits.service.ts';
import { calculateBenefit } from './calculation/calculate-benefit.ts';
import { analogStageOneCents, entitlementOutcomes, keptRate, rateSchema } from './calculation/rate.ts';
import { reviewNorm, reviewNorms, reviewOn, type ReviewFacts } from './calculation/review-date.ts';
import { meansOf } from './calculation/means.ts';
import type { HouseholdPerson } from './status/member-facts.ts';
import { readHousehold } from './status/read-household.ts';

const type = 'calculate-benefit';

export default defineWorker({
  type,
  title: { de: 'Leistung berechnen', en: 'Calculate benefit' },
  input: z.object({
    caseId: z.uuid(),
    householdId: z.uuid(),
    entitlementOutcome: z.enum(entitlementOutcomes),
    rates: z.array(rateSchema).min(1),
    benefitFrom: z.iso.date(),
    validOn: z.iso.date(),
    housingType: z.string().nullish(),
    restrictionGround: z.string().nullish(),
    statusValidUntil: z.iso.date().nullish(),
  }),
  output: z.object({
    calculationId: z.uuid(),
    monthlyAmountCents: z.number().int().nonnegative(),
    firstMonthAmountCents: z.number().int().nonnegative(),
    housingCostsCents: z.number().int().nonnegative(),
    benefitDecision: z.enum(['BEWILLIGT_3', 'BEWILLIGT_2', 'EINGESCHRAENKT_1A', 'UEBERBRUECKUNG_1_4', 'ABGELEHNT']),
    restrictionUntil: z.iso.date().nullable(),
    reviewOn: z.iso.date(),
    reviewNorm: z.enum(reviewNorms),
    /** First day of what the norm limits. */
    reviewCountsFrom: z.iso.date(),
  }),
  errors: {},
  timeoutMs: 30_000,
  async handle(input, deps: BenefitsDeps, job) {
    const { caseId, householdId, benefitFrom, entitlementOutcome, rates } = input;
    requireRatesOfTheYear(benefitFrom, input.validOn);
    const { personId } = await deps.cases.get(caseId);
    const household = await readHousehold(deps, householdId, personId);
    requireRateForEach(household, rates);
    const applicant = await applicantFields(deps, { caseId, personId, householdId });
    const restrictionGround = input.restrictionGround ?? applicant.restrictionGround ?? null;
    const { decision, restrictionUntil, ...amounts } = calculateBenefit({
      outcome: entitlementOutcome,
      benefitFrom,
      rates,
      means: household.map((self) => meansOf(self, benefitFrom)),
      restrictedPersonIds: [personId],
      restriction: {
        ground: restrictionGround,
        from: applicant.restrictionFrom ?? null,
        decidedUntil: applicant.restrictionUntil ?? null,
      },
      housingCostsCents: (input.housingType ?? applicant.housingType) === 'WOHNUNG' ? (applicant.housingCosts ?? 0) : 0,
      applicantId: personId,
      assetAllowances: deps.assetAllowances,
      analogStageOneCents: analogStageOneCents(rates),
    });
    const calculation = await deps.calculations.save(
      job.idempotencyKey,
      { caseId, householdId, outcome: decision, rates: rates.map(keptRate), ...amounts },
      writtenBy(type, job),
    );
    const review: ReviewFacts = {
      outcome: entitlementOutcome,
      restrictionGround,
      benefitFrom,
      benefitUntil: amounts.benefitUntil,
      entryDate: applicant.entryDate ?? null,
      statusValidUntil: input.statusValidUntil ?? applicant.statusValidUntil ?? null,
    };
    return {
      calculationId: calculation.calculationId,
      monthlyAmountCents: amounts.monthlyAmountCents,
      firstMonthAmountCents: amounts.firstMonthAmountCents,
      housingCostsCents: amounts.housingCostsCents,
      benefitDecision: decision,
      restrictionUntil,
      reviewOn: reviewOn(review),
      reviewNorm: reviewNorm(review),
      reviewCountsFrom: amounts.benefitFrom,
    };
  },
});

/** Rates change on 1 January (AsylbLG 3a(4)): those of one year must not be paid for another. */
function requireRatesOfTheYear(benefitFrom: string, validOn: string): void {
  if (benefitFrom.slice(0, 4) !== validOn.slice(0, 4)) {
    throw new Error(
      `Die Bedarfssätze gelten für ${validOn}, die Leistung beginnt am ${benefitFrom} und damit in einem anderen Jahr.`,
    );
  }
}

function requireRateForEach(household: readonly HouseholdPerson[], rates: readonly { personId: string }[]): void {
  const rated = new Set(rates.map(({ personId }) => personId));
  const missing = household.filter(({ member }) => !rated.has(member.personId));
  if (missing.length > 0 || rated.size !== rates.length || rates.length !== household.length) {
    throw new Error('rates: Für jedes Haushaltsmitglied muss genau ein Bedarfssatz vorliegen.');
  }
}
