/** Documents are as protected as the data that they are about: the kind of a document names its data class. */
import type { Actor } from '../contracts/actor.ts';
import type { DataClass } from '../contracts/field.ts';
import { translatedKindOf } from '../contracts/notice-kind.ts';
import { mayReadField, mayWriteField, type ReadContext } from './field.policy.ts';
import type { PolicyDecision } from './decision.ts';

const classOfKind: Readonly<Record<string, DataClass>> = {
  INTAKE_RECEIPT: 'CORE',
  LANDLORD_CONFIRMATION: 'CORE',
  HOUSING_ALLOCATION: 'CORE',
  HOUSING_FEE: 'BENEFIT',
  GRANT: 'BENEFIT',
  RESTRICTION: 'BENEFIT',
  REFUSAL: 'BENEFIT',
  BRIDGING: 'BENEFIT',
  HEARING: 'BENEFIT',
  COOPERATION_REQUEST: 'BENEFIT',
  NOT_RESPONSIBLE: 'BENEFIT',
  BENEFIT_END: 'BENEFIT',
  NO_ENTITLEMENT: 'BENEFIT',
  TREATMENT_VOUCHER: 'BENEFIT',
  COST_APPROVAL: 'BENEFIT',
  MOVE_REFUSAL: 'STATUS',
  COURSE_OBLIGATION: 'STATUS',
  COURSE_ENTITLEMENT: 'STATUS',
  COURSE_WARNING: 'STATUS',
  BENEFIT_EVIDENCE: 'BENEFIT',
  WORK_PERMIT: 'STATUS',
  WORK_PERMIT_HEARING: 'STATUS',
  WORK_PERMIT_REFUSAL: 'STATUS',
  EXPIRY_REMINDER: 'STATUS',
  INTERIM_PROOF: 'STATUS',
  PROOF_REQUEST: 'STATUS',
  TITLE_HEARING: 'STATUS',
  TITLE_REFUSAL: 'STATUS',
  CONSENT_DECLARATION: 'CONSENT',
  HELP_PLAN: 'COUNSELLING',
  EDUCATION_GRANT: 'BENEFIT',
  EDUCATION_HEARING: 'BENEFIT',
  EDUCATION_REFUSAL: 'BENEFIT',
  OBJECTION_REMEDY: 'LEGAL',
  OBJECTION_DECISION: 'LEGAL',
  IDENTITY_DOCUMENT: 'STATUS',
  STATUS_DOCUMENT: 'STATUS',
  MEDICAL_CERTIFICATE: 'HEALTH',
  CORRESPONDENCE: 'CORE',
};

/** Kinds that a person may upload; the others are made by workers. */
export const uploadKinds = [
  'IDENTITY_DOCUMENT',
  'STATUS_DOCUMENT',
  'BENEFIT_EVIDENCE',
  'MEDICAL_CERTIFICATE',
  'CORRESPONDENCE',
] as const;

/** Unknown kinds count as the most restricted class that departments read at all; a translation is as protected as its notice. */
export function dataClassOfDocument(kind: string): DataClass {
  return classOfKind[translatedKindOf(kind)] ?? 'RESTRICTED';
}

export function mayReadDocument(actor: Actor, document: { kind: string }, context: ReadContext): PolicyDecision {
  return mayReadField(actor, { key: `document:${document.kind}`, dataClass: dataClassOfDocument(document.kind) }, context);
}

/** The front office takes in papers of every kind; the others add what they own. */
export function mayUploadDocument(actor: Actor, document: { kind: string }): PolicyDecision {
  if (actor.departments.includes('sc')) return { allowed: true };
  return mayWriteField(actor, { key: `document:${document.kind}`, dataClass: dataClassOfDocument(document.kind) });
}
