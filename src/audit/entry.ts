import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Schema } from 'mongoose';
import type { Purpose } from '../contracts/purpose.ts';

/** What happened: who did what to which thing, why, and with which result. Holds no personal data of clients. */
export interface AuditEvent {
  /** An account, or `{ accountId: 'worker:<task type>' }` for an automatic step. */
  actor: { accountId: string; name?: string };
  /** Account in whose place the actor acted (Vertretung). */
  onBehalfOf?: string | undefined;
  /** `<thing>.<verb>`, e.g. `task.complete`, `field.read`. */
  action: string;
  resource: { kind: string; id: string };
  caseId?: string | null | undefined;
  purpose?: Purpose | undefined;
  /** Done unless told. */
  outcome?: 'DONE' | 'DENIED' | 'FAILED' | undefined;
  details?: Record<string, unknown> | undefined;
}

export interface AuditEntry extends Required<Omit<AuditEvent, 'onBehalfOf' | 'purpose' | 'actor' | 'caseId'>> {
  sequence: number;
  at: Date;
  actor: { accountId: string; name: string };
  onBehalfOf: string | null;
  caseId: string | null;
  purpose: Purpose | null;
  /** Hash of the entry before; each entry thereby vouches for all earlier ones. */
  previousHash: string;
  hash: string;
}

export interface AuditEntryDocument extends Omit<AuditEntry, 'sequence' | 'details'> {
  /** The sequence number: no two entries can take the same place. */
  _id: number;
  /** Canonical JSON, so that what was hashed is what is kept. */
  details: string;
}

const entrySchema = new Schema<AuditEntryDocument>(
  {
    _id: Number,
    at: { type: Date, required: true },
    actor: { type: new Schema({ accountId: String, name: String }, { _id: false }), required: true },
    onBehalfOf: { type: String, default: null },
    action: { type: String, required: true, index: true },
    resource: { type: new Schema({ kind: String, id: String }, { _id: false, id: false }), required: true },
    caseId: { type: String, default: null, index: true },
    purpose: { type: String, default: null },
    outcome: { type: String, required: true },
    details: { type: String, required: true },
    previousHash: { type: String, required: true },
    hash: { type: String, required: true },
  },
  { collection: 'auditEntries', versionKey: false, strict: 'throw' },
);
entrySchema.index({ 'actor.accountId': 1 });
entrySchema.index({ 'resource.id': 1 });

/** The newest entry, signed: a cut-off tail shows, because nobody without the key can sign an earlier head. */
export interface AuditHeadDocument {
  _id: 'head';
  sequence: number;
  hash: string;
  signature: string;
}

const headSchema = new Schema<AuditHeadDocument>(
  {
    _id: String,
    sequence: { type: Number, required: true },
    hash: { type: String, required: true },
    signature: { type: String, required: true },
  },
  { collection: 'auditHead', versionKey: false, strict: 'throw' },
);

export { entrySchema, headSchema };

export const firstPreviousHash = '0'.repeat(64);

/** The next entry of the chain. */
export function chainEntry(event: AuditEvent, sequence: number, at: Date, previousHash: string): AuditEntryDocument {
  const entry = {
    _id: sequence,
    at,
    actor: { accountId: event.actor.accountId, name: event.actor.name ?? '' },
    onBehalfOf: event.onBehalfOf ?? null,
    action: event.action,
    resource: { kind: event.resource.kind, id: event.resource.id },
    caseId: event.caseId ?? null,
    purpose: event.purpose ?? null,
    outcome: event.outcome ?? ('DONE' as const),
    details: canonicalJson(event.details ?? {}),
    previousHash,
  };
  return { ...entry, hash: hashOf(entry) };
}

export function hashOf({ hash, ...entry }: Omit<AuditEntryDocument, 'hash'> & { hash?: string }): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}

export function signHead(key: Uint8Array, sequence: number, hash: string): string {
  return createHmac('sha256', key).update(`${sequence}:${hash}`).digest('hex');
}

export function isSigned(key: Uint8Array, head: AuditHeadDocument): boolean {
  const expected = Buffer.from(signHead(key, head.sequence, head.hash), 'hex');
  const given = Buffer.from(head.signature, 'hex');
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** JSON with sorted keys: the same content always gives the same text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export function toAuditEntry({ _id, details, ...entry }: AuditEntryDocument): AuditEntry {
  return { sequence: _id, ...entry, details: JSON.parse(details) as Record<string, unknown> };
}
