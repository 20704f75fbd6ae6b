import { Schema } from 'mongoose';
import type { Calculation, CalculationLine, CalculationRate } from '../repositories.ts';
import type { Provenance } from '../provenance.ts';
import { provenanceSchema } from './provenance.ts';

export interface CalculationDocument extends Omit<Calculation, 'calculationId'> {
  _id: string;
  createdAt: Date;
  provenance: Provenance;
}

const cents = { type: Number, required: true, validate: Number.isSafeInteger };

const lineSchema = new Schema<CalculationLine>(
  { personId: { type: String, required: true }, label: String, legalBasis: String, amountCents: cents },
  { _id: false, strict: 'throw' },
);

const earlierDaysSchema = new Schema<NonNullable<Calculation['beforeRestriction']>>(
  { from: { type: String, required: true }, amountCents: cents },
  { _id: false, strict: 'throw' },
);

const euros = { type: Number, required: true };

const rateSchema = new Schema<CalculationRate>(
  {
    personId: { type: String, required: true },
    stage: euros,
    personal: euros,
    necessary: euros,
    analog: euros,
    immediateSupplement: euros,
  },
  { _id: false, strict: 'throw' },
);

export const calculationSchema = new Schema<CalculationDocument>(
  {
    _id: String,
    caseId: { type: String, required: true, index: true },
    householdId: { type: String, required: true },
    outcome: { type: String, required: true },
    benefitFrom: { type: String, required: true },
    benefitUntil: { type: String, default: null },
    lines: [lineSchema],
    needCents: cents,
    countedIncomeCents: cents,
    countedAssetsCents: cents,
    housingCostsCents: cents,
    monthlyAmountCents: cents,
    firstMonthAmountCents: cents,
    beforeRestriction: { type: earlierDaysSchema, default: null },
    rates: { type: [rateSchema], default: undefined },
    createdAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
  },
  { collection: 'calculations', versionKey: false, strict: 'throw' },
);
