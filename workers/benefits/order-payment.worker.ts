/** Orders the payment that a decision makes due: a SEPA file for transfers, a list entry for everything else. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { applicantFields, type BenefitsDeps } from './benefits.service.ts';
import { payOut, paymentMethods, requireAccount } from './payment/pay-out.ts';
import { duePayment } from './payment/payment-period.ts';
import { paidInPeriod } from './refund/paid-in-period.ts';

const type = 'order-payment';

export default defineWorker({
  type,
  title: { de: 'Auszahlung anweisen', en: 'Order payment' },
  input: z.object({
    caseId: z.uuid(),
    calculationId: z.uuid(),
    paymentMethod: z.enum(paymentMethods),
  }),
  output: z.object({ paymentOrderId: z.uuid() }),
  errors: {},
  timeoutMs: 60_000,
  async handle({ caseId, calculationId, paymentMethod }, deps: BenefitsDeps, job) {
    const { caseNumber, personId, householdId } = await deps.cases.get(caseId);
    const calculation = await deps.calculations.get(calculationId);
    if (calculation.caseId !== caseId) throw new Error('calculationId: Die Berechnung gehört zu einem anderen Fall.');
    const today = deps.today();
    const { iban, accountHolder, urgentHelpAmount, urgentHelpOn } = await applicantFields(deps, {
      caseId,
      personId,
      householdId,
    });
    const urgentHelp = { amountCents: urgentHelpAmount ?? 0, on: urgentHelpOn ?? null };
    const { period, amountCents: dueCents } = duePayment(calculation, urgentHelp, today);
    const amountCents = Math.max(0, dueCents - (await paidBefore(deps, { caseId, householdId, calculationId }, period)));
    requireAccount(paymentMethod, iban);
    const { paymentOrderId } = await deps.paymentOrders.save(
      job.idempotencyKey,
      { caseId, calculationId, method: paymentMethod, amountCents, period: `${period.from}/${period.until}`, documentId: null },
      writtenBy(type, job),
    );
    await deps.benefitGrants.grant(job.idempotencyKey, {
      householdId,
      caseId,
      calculationId,
      method: paymentMethod,
      benefitFrom: calculation.benefitFrom,
      benefitUntil: calculation.benefitUntil,
      paidUntil: period.until,
    });
    const { givenNames, familyName } = await deps.persons.get(personId);
    await payOut(deps, {
      paymentOrderId,
      caseNumber,
      person: `${givenNames} ${familyName}`.trim(),
      method: paymentMethod,
      account: { iban, accountHolder },
      period,
      amountCents,
    });
    return { paymentOrderId };
  },
});

/** What an earlier decision, or a payment run that waits for its release, pays for the same days is not paid again. */
async function paidBefore(
  { paymentOrders, monthlyBenefits }: BenefitsDeps,
  { caseId, householdId, calculationId }: { caseId: string; householdId: string; calculationId: string },
  period: { from: string; until: string },
): Promise<number> {
  const orders = await paymentOrders.ofCase(caseId);
  // What rests on no calculation was paid beside the monthly benefits and does not count against them.
  const earlier = orders.filter((order) => order.calculationId !== null && order.calculationId !== calculationId);
  return paidInPeriod([...earlier, ...(await monthlyBenefits.submitted(householdId))], period.from, period.until);
}
