import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** One deployed version of a form; `_id` is the formKey. */
export interface FormDocument extends ProjectedDocument {
  formId: string;
  version: number;
  resourceName: string;
  checksum: string;
  /** The form-js schema as JSON text. */
  schema: string;
  state: 'ACTIVE' | 'DELETED';
  deployedAt: Date;
}

export const formSchema = new Schema<FormDocument>(
  {
    ...projectedFields,
    formId: String,
    version: Number,
    resourceName: String,
    checksum: String,
    schema: String,
    state: String,
    deployedAt: Date,
  },
  { collection: 'forms', versionKey: false },
).index({ formId: 1, version: 1 });
