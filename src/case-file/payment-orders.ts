import { NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import type { Models } from './models.ts';
import type { PaymentOrder, PaymentOrders } from './repositories.ts';
import type { PaymentOrderDocument } from './schemas/payment-order.ts';

export function createPaymentOrders(models: Models, now: () => Date): PaymentOrders {
  return {
    async save(idempotencyKey, order, provenance) {
      const _id = derivedId('payment-order', idempotencyKey);
      const stored = await models.paymentOrders
        .findOneAndUpdate(
          { _id },
          { $setOnInsert: { ...order, createdAt: now(), provenance } },
          { upsert: true, returnDocument: 'after', runValidators: true },
        )
        .lean();
      return toPaymentOrder(stored);
    },

    async get(paymentOrderId) {
      const stored = await models.paymentOrders.findById(paymentOrderId).lean();
      if (stored === null) throw new NotFound('NOT_FOUND', { field: 'paymentOrderId' });
      return toPaymentOrder(stored);
    },

    async ofCase(caseId) {
      return (await models.paymentOrders.find({ caseId, voidedAt: null }).sort({ createdAt: -1 }).lean()).map(toPaymentOrder);
    },

    async void(paymentOrderId) {
      await models.paymentOrders.updateOne({ _id: paymentOrderId, voidedAt: null }, { $set: { voidedAt: now() } });
    },
  };
}

function toPaymentOrder({ _id, createdAt, provenance, voidedAt, ...order }: PaymentOrderDocument): PaymentOrder {
  return { paymentOrderId: _id, ...order };
}
