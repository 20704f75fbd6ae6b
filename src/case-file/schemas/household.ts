import { Schema } from 'mongoose';
import type { HouseholdMember } from '../repositories.ts';

export interface HouseholdDocument {
  _id: string;
  members: HouseholdMember[];
  createdAt: Date;
}

const memberSchema = new Schema<HouseholdMember>(
  {
    personId: { type: String, required: true },
    relation: { type: String, enum: ['SELF', 'PARTNER', 'CHILD', 'PARENT', 'OTHER'], required: true },
    inSameDwelling: { type: Boolean, required: true },
  },
  { _id: false, strict: 'throw' },
);

export const householdSchema = new Schema<HouseholdDocument>(
  { _id: String, members: { type: [memberSchema], default: [] }, createdAt: { type: Date, required: true } },
  { collection: 'households', versionKey: false, strict: 'throw' },
);
