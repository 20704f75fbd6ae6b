import { Schema } from 'mongoose';
import type { BenefitGrant } from '../repositories.ts';

export interface BenefitGrantDocument extends Omit<BenefitGrant, 'householdId'> {
  /** The household: it has one grant at most. */
  _id: string;
  grantKey: string;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;

export const benefitGrantSchema = new Schema<BenefitGrantDocument>(
  {
    _id: String,
    grantKey: text,
    caseId: { ...text, index: true },
    calculationId: text,
    method: text,
    benefitFrom: text,
    benefitUntil: optional,
    paidUntil: text,
    reviewOn: optional,
    endedOn: optional,
    decidedAt: { type: Date, required: true },
  },
  { collection: 'benefitGrants', versionKey: false, strict: 'throw' },
);
