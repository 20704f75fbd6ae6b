import { Schema } from 'mongoose';
import type { Provenance } from '../provenance.ts';

export const provenanceSchema = new Schema<Provenance>(
  {
    by: { type: String, required: true },
    onBehalfOf: String,
    reason: { type: String, required: true },
    userTaskKey: String,
    processInstanceKey: String,
  },
  { _id: false, strict: 'throw' },
);
