import { Schema } from 'mongoose';
import { monthStates } from '../../contracts/benefit-run.ts';
import type { MonthlyBenefit, MonthPayment } from '../repositories.ts';

export interface MonthlyBenefitDocument extends Omit<MonthlyBenefit, 'monthlyBenefitId'> {
  /** Derived from household and month: there can't be two. */
  _id: string;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const cents = { type: Number, required: true, validate: Number.isSafeInteger };
const instant = { type: Date, default: null } as const;

const paymentSchema = new Schema<MonthPayment>(
  { method: text, payee: text, iban: optional, caseNumber: text, attempt: { type: Number, required: true } },
  { _id: false, strict: 'throw' },
);

export const monthlyBenefitSchema = new Schema<MonthlyBenefitDocument>(
  {
    _id: String,
    month: text,
    householdId: text,
    caseId: { ...text, index: true },
    runId: text,
    state: { type: String, enum: monthStates, required: true },
    changes: { type: [String], default: [] },
    calculationId: optional,
    period: optional,
    amountCents: cents,
    previousCents: cents,
    calculatedAt: instant,
    payment: { type: paymentSchema, default: null },
    processInstanceKey: optional,
    startedAt: instant,
    paymentOrderId: optional,
    returnReason: optional,
    settledOn: optional,
  },
  { collection: 'monthlyBenefits', versionKey: false, strict: 'throw' },
)
  .index({ runId: 1, state: 1 })
  .index({ householdId: 1, month: 1 }, { unique: true });
