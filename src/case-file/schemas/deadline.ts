import { Schema } from 'mongoose';
import type { KeptDeadline } from '../repositories.ts';

export type DeadlineDocument = Omit<KeptDeadline, 'deadlineId'> & { _id: string };

const label = { de: { type: String, required: true }, en: { type: String, required: true }, _id: false };
const text = { type: String, required: true } as const;
const part = { _id: false, strict: 'throw' } as const;

const stepSchema = new Schema<KeptDeadline['steps'][number]>({ date: text, text: label }, part);
const suspensionSchema = new Schema<KeptDeadline['suspensions'][number]>(
  { from: text, until: { type: String, default: null } },
  part,
);
const historySchema = new Schema<KeptDeadline['history'][number]>(
  {
    kind: text,
    at: { type: Date, required: true },
    by: text,
    onBehalfOf: { type: String, default: null },
    reason: text,
    dueOn: text,
  },
  part,
);

export const deadlineSchema = new Schema<DeadlineDocument>(
  {
    _id: String,
    caseId: { ...text, index: true },
    norm: text,
    kind: text,
    label,
    legalBasis: text,
    origin: text,
    reviewed: { type: Boolean, required: true },
    departments: [String],
    state: text,
    eventDate: text,
    posted: { type: Boolean, required: true },
    faultyInstruction: { type: Boolean, required: true },
    setDueOn: { type: String, default: null },
    dueOn: text,
    warnOn: text,
    suspensions: { type: [suspensionSchema], default: [] },
    extendedUntil: { type: String, default: null },
    steps: { type: [stepSchema], default: [] },
    history: { type: [historySchema], default: [] },
    processInstanceKey: { type: String, default: null },
    startedAt: { type: Date, required: true },
    endedAt: { type: Date, default: null },
    warnedAt: { type: Date, default: null },
    alarmedAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  { collection: 'deadlines', versionKey: false, strict: 'throw' },
)
  .index({ state: 1, dueOn: 1 })
  .index({ state: 1, warnOn: 1 });
