import { Schema } from 'mongoose';
import type { PartnerMessage } from '../repositories.ts';
import type { Provenance } from '../provenance.ts';
import { provenanceSchema } from './provenance.ts';

export interface PartnerMessageDocument extends Omit<PartnerMessage, 'partnerMessageId'> {
  _id: string;
  provenance: Provenance;
}

const transitionSchema = new Schema<PartnerMessage['transitions'][number]>(
  {
    state: { type: String, required: true },
    at: { type: Date, required: true },
    note: { type: String, default: null },
    provenance: { type: provenanceSchema, required: true },
  },
  { _id: false, strict: 'throw' },
);

export const partnerMessageSchema = new Schema<PartnerMessageDocument>(
  {
    _id: String,
    direction: { type: String, enum: ['OUT', 'IN'], required: true },
    partnerKind: { type: String, required: true },
    messageKind: { type: String, required: true },
    caseId: { type: String, default: null, index: true },
    envelope: { type: Schema.Types.Mixed, default: {} },
    state: { type: String, required: true },
    attempts: { type: Number, default: 0 },
    nextAttemptAt: { type: Date, default: null },
    transitions: { type: [transitionSchema], default: [] },
    createdAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
  },
  { collection: 'partnerMessages', versionKey: false, strict: 'throw', minimize: false },
);
partnerMessageSchema.index({ state: 1, direction: 1, createdAt: 1 });
