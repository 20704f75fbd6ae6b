import { Schema } from 'mongoose';

/** Which process looks for a place for a child. It stays when the process has ended, for the next one to take over. */
export interface EnrolmentClaimDocument {
  /** The child's person id: there is one claim a child. */
  _id: string;
  processInstanceKey: string;
  claimedAt: Date;
}

export const enrolmentClaimSchema = new Schema<EnrolmentClaimDocument>(
  {
    _id: String,
    processInstanceKey: { type: String, required: true },
    claimedAt: { type: Date, required: true },
  },
  { collection: 'enrolmentClaims', versionKey: false, strict: 'throw' },
);
