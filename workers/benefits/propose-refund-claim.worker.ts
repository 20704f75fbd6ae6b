/** Proposes what another authority owes: what was paid for the time from which it is responsible (SGB X 102 to 105). */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { BenefitsDeps } from './benefits.service.ts';
import { paidInPeriod } from './refund/paid-in-period.ts';

const type = 'propose-refund-claim';

export default defineWorker({
  type,
  title: { de: 'Erstattungsforderung vorschlagen', en: 'Propose refund claim' },
  input: z.object({ caseId: z.uuid(), refundFrom: z.iso.date(), refundUntil: z.iso.date().nullish() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, refundFrom, refundUntil }, deps: BenefitsDeps, job) {
    const orders = await deps.paymentOrders.ofCase(caseId);
    const lastPaid = orders.map(({ period }) => period.split('/')[1] ?? '').sort();
    const until = refundUntil ?? lastPaid.at(-1) ?? deps.today();
    const values = {
      refundFrom,
      refundUntil: until < refundFrom ? refundFrom : until,
      refundAmount: paidInPeriod(orders, refundFrom, until),
    };
    await deps.fields.record({ kind: 'case', id: caseId }, values, writtenBy(type, job));
    return {};
  },
});
