import { Schema } from 'mongoose';
import type { Provenance } from '../provenance.ts';
import { provenanceSchema } from './provenance.ts';

export interface SiteDocument {
  /** Name of the site, as its places have it. */
  _id: string;
  address: string;
  version: number;
  changedAt: Date;
  provenance: Provenance;
}

export const siteSchema = new Schema<SiteDocument>(
  {
    _id: String,
    address: { type: String, required: true },
    version: { type: Number, required: true },
    changedAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
  },
  { collection: 'sites', versionKey: false, strict: 'throw' },
);
