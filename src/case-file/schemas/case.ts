import { Schema } from 'mongoose';
import type { Provenance } from '../provenance.ts';
import type { CaseRecord } from '../repositories.ts';
import { provenanceSchema } from './provenance.ts';

interface Freeze {
  conflictId: string;
  frozenAt: Date;
  frozenBy: Provenance;
  liftedAt: Date | null;
  liftedBy: Provenance | null;
}

const freezeSchema = new Schema<Freeze>(
  {
    conflictId: { type: String, required: true },
    frozenAt: { type: Date, required: true },
    frozenBy: { type: provenanceSchema, required: true },
    liftedAt: { type: Date, default: null },
    liftedBy: { type: provenanceSchema, default: null },
  },
  { _id: false, strict: 'throw' },
);

export interface CaseDocument {
  _id: string;
  /** What asked for the case (a request, a partner message); the same key never opens a second case. */
  intakeKey: string;
  caseNumber: string;
  personId: string;
  householdId: string;
  processInstanceKeys: string[];
  openConflictIds: string[];
  /** Every freeze by a goal conflict, lifted or not. */
  freezes: Freeze[];
  openedAt: Date;
  closedAt: Date | null;
}

export const caseSchema = new Schema<CaseDocument>(
  {
    _id: String,
    intakeKey: { type: String, required: true, unique: true },
    caseNumber: { type: String, required: true, unique: true },
    personId: { type: String, required: true, index: true },
    householdId: { type: String, required: true, index: true },
    processInstanceKeys: { type: [String], default: [], index: true },
    openConflictIds: { type: [String], default: [] },
    freezes: { type: [freezeSchema], default: [] },
    openedAt: { type: Date, required: true },
    closedAt: { type: Date, default: null },
  },
  { collection: 'cases', versionKey: false, strict: 'throw' },
);

/** One per year: the last number given. */
export interface CaseNumberDocument {
  _id: string;
  last: number;
}

export const caseNumberSchema = new Schema<CaseNumberDocument>(
  { _id: String, last: { type: Number, required: true } },
  { collection: 'caseNumbers', versionKey: false, strict: 'throw' },
);

export function toCaseRecord(document: CaseDocument): CaseRecord {
  return {
    caseId: document._id,
    caseNumber: document.caseNumber,
    personId: document.personId,
    householdId: document.householdId,
    processInstanceKeys: document.processInstanceKeys,
    openConflictIds: document.openConflictIds,
    openedAt: document.openedAt,
    closedAt: document.closedAt,
  };
}
