/** Orders the payment of school supplies: an amount once, beside the monthly benefits (AsylbLG 3(4), SGB XII 34(3)). */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { applicantFields, type BenefitsDeps } from './benefits.service.ts';
import { payOut, paymentMethods, requireAccount } from './payment/pay-out.ts';

const type = 'order-education-supplies';

const grantSchema = z.object({ suppliesAmount: z.int().positive(), educationFrom: z.iso.date() });

export default defineWorker({
  type,
  title: { de: 'Schulbedarf anweisen', en: 'Order school supplies' },
  input: z.object({ caseId: z.uuid(), childPersonId: z.uuid(), paymentMethod: z.enum(paymentMethods) }),
  output: z.object({ paymentOrderId: z.uuid() }),
  errors: {},
  timeoutMs: 60_000,
  async handle({ caseId, childPersonId, paymentMethod }, deps: BenefitsDeps, job) {
    const record = await deps.cases.get(caseId);
    const granted = await deps.fields.current({ kind: 'person', id: childPersonId }, Object.keys(grantSchema.shape));
    const { suppliesAmount: amountCents, educationFrom } = grantSchema.parse(granted);
    const { iban, accountHolder } = await applicantFields(deps, record);
    requireAccount(paymentMethod, iban);
    const period = { from: educationFrom, until: educationFrom };
    const { paymentOrderId } = await deps.paymentOrders.save(
      job.idempotencyKey,
      {
        caseId,
        calculationId: null,
        method: paymentMethod,
        amountCents,
        period: `${period.from}/${period.until}`,
        documentId: null,
      },
      writtenBy(type, job),
    );
    const { givenNames, familyName } = await deps.persons.get(record.personId);
    await payOut(deps, {
      paymentOrderId,
      caseNumber: record.caseNumber,
      person: `${givenNames} ${familyName}`.trim(),
      method: paymentMethod,
      account: { iban, accountHolder },
      period,
      amountCents,
    });
    return { paymentOrderId };
  },
});
