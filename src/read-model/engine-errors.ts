import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** The engine failed while it processed a command; the instance is blocked. `_id` is partition and position. */
export interface EngineErrorDocument extends ProjectedDocument {
  message: string;
  stacktrace: string;
  processInstanceKey: string | null;
  at: Date;
}

export const engineErrorSchema = new Schema<EngineErrorDocument>(
  { ...projectedFields, message: String, stacktrace: String, processInstanceKey: String, at: Date },
  { collection: 'engineErrors', versionKey: false },
).index({ processInstanceKey: 1 });
