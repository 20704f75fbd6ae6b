/** Calculates one month of a running grant and says whether it may be paid without anybody looking at it. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { monthChangeCodes, type MonthChange } from '../../src/contracts/benefit-run.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { applicantFields, type BenefitsDeps } from './benefits.service.ts';
import { analogStageOneCents, entitlementOutcomes, keptRate, rateSchema } from './calculation/rate.ts';
import { calculateMonth, wholeMonthCents } from './month/calculate-month.ts';
import { changesBetween } from './month/changes-of-month.ts';
import { dueDays } from './month/due-days.ts';
import { changesByDate } from './month/month-dates.ts';
import { readHousehold } from './status/read-household.ts';

const type = 'calculate-month';

/** A member for whom the table has no rate comes without amounts. */
const givenRateSchema = z.object({ personId: z.uuid(), reviewed: z.boolean().nullish() }).loose();

export default defineWorker({
  type,
  title: { de: 'Monat berechnen', en: 'Calculate month' },
  input: z.object({
    caseId: z.uuid(),
    householdId: z.uuid(),
    monthlyBenefitId: z.uuid(),
    entitlementOutcome: z.enum(entitlementOutcomes),
    rates: z.array(givenRateSchema).min(1),
    adoptNewRates: z.boolean().nullish(),
  }),
  output: z.object({
    monthAmountCents: z.number().int().nonnegative(),
    monthChanges: z.array(z.enum(monthChangeCodes)),
    monthClear: z.boolean(),
  }),
  errors: {},
  timeoutMs: 60_000,
  async handle(input, deps: BenefitsDeps, job) {
    const { caseId, householdId, monthlyBenefitId, entitlementOutcome: outcome, adoptNewRates } = input;
    const { month } = await deps.monthlyBenefits.get(monthlyBenefitId);
    const grant = await deps.benefitGrants.get(householdId);
    if (grant === null) throw new Error('householdId: Für den Haushalt läuft keine Bewilligung.');
    const { personId } = await deps.cases.get(caseId);
    const applicant = await applicantFields(deps, { caseId, personId, householdId });
    const due = dueDays(grant, month, applicant.benefitEndDate ?? null);
    if (due === null) throw new Error('monthlyBenefitId: Der Monat ist schon bezahlt.');
    const before = await deps.calculations.get(grant.calculationId);
    const { values: ofHousehold } = await deps.fields.state({ kind: 'household', id: householdId });
    const byDate = changesByDate(grant, month, due, applicant, ofHousehold);
    const previousCents = wholeMonthCents(before);
    const rates = z.array(rateSchema).safeParse(input.rates);
    if (!rates.success || (grant.benefitUntil !== null && grant.benefitUntil < due.from)) {
      const changes: MonthChange[] = rates.success ? byDate : ['RATES_MISSING', ...byDate];
      const nothing = { changes, calculationId: null, period: null, amountCents: 0, previousCents };
      await deps.monthlyBenefits.calculated(monthlyBenefitId, nothing, false);
      return { monthAmountCents: 0, monthChanges: changes, monthClear: false };
    }
    const { amounts, amountCents, until } = calculateMonth({
      ...{ outcome, due, grant, rates: rates.data, applicant, applicantId: personId },
      household: await readHousehold(deps, householdId, personId),
      assetAllowances: deps.assetAllowances,
      analogStageOneCents: analogStageOneCents(rates.data),
    });
    const { decision, ...kept } = { ...amounts, rates: rates.data.map(keptRate) };
    const { calculationId } = await deps.calculations.save(
      `month:${monthlyBenefitId}:${job.idempotencyKey}`,
      { caseId, householdId, outcome: decision, ...kept },
      writtenBy(type, job),
    );
    const unreviewed: MonthChange[] = rates.data.every(({ reviewed }) => reviewed === true) ? [] : ['RATES_NOT_REVIEWED'];
    const changes = [...changesBetween(before, kept), ...unreviewed, ...byDate];
    const clear = changes.every((change) => change === 'RATES_CHANGED' && adoptNewRates === true);
    const result = { changes, calculationId, period: `${due.from}/${until}`, amountCents, previousCents };
    await deps.monthlyBenefits.calculated(monthlyBenefitId, result, clear);
    return { monthAmountCents: amountCents, monthChanges: changes, monthClear: clear };
  },
});
