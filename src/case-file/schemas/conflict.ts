import { Schema } from 'mongoose';
import type { Conflict } from '../repositories.ts';
import type { Provenance } from '../provenance.ts';
import { provenanceSchema } from './provenance.ts';

export type ConflictDocument = Omit<Conflict, 'conflictId'> & { _id: string; decidedBy: Provenance | null };

const positionSchema = new Schema<Conflict['positions'][number]>(
  {
    orgKey: { type: String, required: true },
    text: { type: String, required: true },
    legalBasis: { type: String, default: '' },
    submittedAt: { type: Date, required: true },
    by: { type: String, required: true },
  },
  { _id: false, strict: 'throw' },
);

export const conflictSchema = new Schema<ConflictDocument>(
  {
    _id: String,
    caseId: { type: String, required: true, index: true },
    conflictType: { type: String, required: true },
    parties: [String],
    raisedBy: { type: provenanceSchema, required: true },
    raisedAt: { type: Date, required: true },
    positions: { type: [positionSchema], default: [] },
    outcome: { type: String, default: null },
    reasons: { type: String, default: null },
    decidedAt: { type: Date, default: null },
    decidedBy: { type: provenanceSchema, default: null },
  },
  { collection: 'conflicts', versionKey: false, strict: 'throw' },
);
