import { Schema } from 'mongoose';
import type { DocumentRecord } from '../repositories.ts';
import type { Provenance } from '../provenance.ts';
import { provenanceSchema } from './provenance.ts';

export interface StoredDocument extends Omit<DocumentRecord, 'documentId'> {
  _id: string;
  lockedBy: Provenance | null;
}

export const documentSchema = new Schema<StoredDocument>(
  {
    _id: String,
    caseId: { type: String, required: true, index: true },
    kind: { type: String, required: true },
    title: { type: String, required: true },
    fileName: { type: String, required: true },
    mediaType: { type: String, required: true },
    size: { type: Number, required: true },
    sha256: { type: String, required: true },
    version: { type: Number, required: true },
    lockedAt: { type: Date, default: null },
    lockedBy: { type: provenanceSchema, default: null },
    createdAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
    template: { type: { _id: false, version: Number, sha256: String }, default: null },
    translates: { type: String, default: null },
  },
  { collection: 'documents', versionKey: false, strict: 'throw' },
);

/** Every version stays; `_id` is `<documentId>:<version>`, `contentId` names the stored bytes. */
export interface DocumentVersionDocument {
  _id: string;
  documentId: string;
  version: number;
  contentId: string;
  mediaType: string;
  size: number;
  sha256: string;
  createdAt: Date;
  provenance: Provenance;
}

export const documentVersionSchema = new Schema<DocumentVersionDocument>(
  {
    _id: String,
    documentId: { type: String, required: true, index: true },
    version: { type: Number, required: true },
    contentId: { type: String, required: true },
    mediaType: { type: String, required: true },
    size: { type: Number, required: true },
    sha256: { type: String, required: true },
    createdAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
  },
  { collection: 'documentVersions', versionKey: false, strict: 'throw' },
);
