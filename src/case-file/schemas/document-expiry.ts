import { Schema } from 'mongoose';

/** That a document ends was, or is being, announced. A renewed document ends on another day and is another one. */
export interface DocumentExpiryDocument {
  /** `<personId>:<lastDay>` */
  _id: string;
  personId: string;
  lastDay: string;
  claimedAt: Date;
  announcedAt: Date | null;
}

export const documentExpirySchema = new Schema<DocumentExpiryDocument>(
  {
    _id: String,
    personId: { type: String, required: true },
    lastDay: { type: String, required: true },
    claimedAt: { type: Date, required: true },
    announcedAt: { type: Date, default: null },
  },
  { collection: 'documentExpiries', versionKey: false, strict: 'throw' },
);
