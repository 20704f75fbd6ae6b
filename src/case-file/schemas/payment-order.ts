import { Schema } from 'mongoose';
import type { PaymentOrder } from '../repositories.ts';
import type { Provenance } from '../provenance.ts';
import { provenanceSchema } from './provenance.ts';

export interface PaymentOrderDocument extends Omit<PaymentOrder, 'paymentOrderId'> {
  _id: string;
  createdAt: Date;
  voidedAt?: Date | null;
  provenance: Provenance;
}

export const paymentOrderSchema = new Schema<PaymentOrderDocument>(
  {
    _id: String,
    caseId: { type: String, required: true, index: true },
    calculationId: { type: String, default: null },
    method: { type: String, required: true },
    amountCents: { type: Number, required: true, validate: Number.isSafeInteger },
    period: { type: String, required: true },
    documentId: { type: String, default: null },
    voidedAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
  },
  { collection: 'paymentOrders', versionKey: false, strict: 'throw' },
);
