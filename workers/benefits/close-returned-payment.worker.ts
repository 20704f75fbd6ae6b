/** A payment that came back is not paid again: it no longer counts as paid. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { BenefitsDeps } from './benefits.service.ts';

export default defineWorker({
  type: 'close-returned-payment',
  title: { de: 'Rückläufer abschließen', en: 'Close returned payment' },
  input: z.object({ monthlyBenefitId: z.uuid() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ monthlyBenefitId }, deps: BenefitsDeps) {
    const { paymentOrderId } = await deps.monthlyBenefits.get(monthlyBenefitId);
    if (paymentOrderId !== null) await deps.paymentOrders.void(paymentOrderId);
    await deps.monthlyBenefits.move(monthlyBenefitId, ['WAITING', 'WITH_PERSON', 'RETURNED'], 'HELD');
    return {};
  },
});
