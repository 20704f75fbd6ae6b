import { Schema } from 'mongoose';
import type { SubjectKind } from '../../contracts/field.ts';
import type { Provenance } from '../provenance.ts';
import { provenanceSchema } from './provenance.ts';

/** One value that a field had: never changed, never removed before its retention period ends. */
export interface FieldChangeDocument {
  _id: string;
  subjectKind: SubjectKind;
  subjectId: string;
  key: string;
  value: unknown;
  /** Version of the subject that this change made. */
  version: number;
  recordedAt: Date;
  provenance: Provenance;
}

export const fieldChangeSchema = new Schema<FieldChangeDocument>(
  {
    _id: String,
    subjectKind: { type: String, required: true },
    subjectId: { type: String, required: true },
    key: { type: String, required: true },
    value: Schema.Types.Mixed,
    version: { type: Number, required: true },
    recordedAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
  },
  { collection: 'fieldChanges', versionKey: false, strict: 'throw', minimize: false },
);
fieldChangeSchema.index({ subjectId: 1, key: 1, version: 1 });

export interface CurrentValue {
  value: unknown;
  version: number;
  recordedAt: Date;
  by: string;
}

/** The newest value of every field of one subject, so that reading a case is one look-up. */
export interface CurrentFieldsDocument {
  /** `<kind>:<id>` */
  _id: string;
  version: number;
  values: Record<string, CurrentValue>;
}

export const currentFieldsSchema = new Schema<CurrentFieldsDocument>(
  { _id: String, version: { type: Number, required: true }, values: { type: Schema.Types.Mixed, default: {} } },
  { collection: 'currentFields', versionKey: false, strict: 'throw', minimize: false },
);
// What ends soon is looked for by day; most subjects have neither.
currentFieldsSchema.index({ 'values.statusValidUntil.value': 1 }, { sparse: true });
currentFieldsSchema.index({ 'values.documentExpiresOn.value': 1 }, { sparse: true });
