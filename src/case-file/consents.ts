import { randomUUID } from 'node:crypto';
import { type Connection, Schema } from 'mongoose';
import { NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import type { Provenance } from './provenance.ts';
import { provenanceSchema } from './schemas/provenance.ts';

/** Consent to a referral (GDPR Art. 7): for one purpose and one recipient, revocable. Statutory tasks need none. */
export interface Consent {
  consentId: string;
  personId: string;
  purpose: string;
  recipient: string;
  dataCategories: string[];
  grantedAt: Date;
  grantedTo: Provenance;
  revokedAt: Date | null;
  revokedTo: Provenance | null;
}

export interface Consents {
  grant(
    consent: Pick<Consent, 'personId' | 'purpose' | 'recipient' | 'dataCategories'>,
    provenance: Provenance,
    /** The same key gives the same consent once. */
    idempotencyKey?: string,
  ): Promise<Consent>;
  /** What was passed on before stays lawful; from now on nothing more may be. Idempotent. @throws NotFound */
  revoke(consentId: string, provenance: Provenance): Promise<Consent>;
  /** Newest first, revoked ones included. */
  list(personId: string): Promise<Consent[]>;
  /** Whether all these data may go to this recipient for this purpose now. */
  covers(personId: string, purpose: string, recipient: string, dataCategories: string[]): Promise<boolean>;
}

type ConsentDocument = Omit<Consent, 'consentId'> & { _id: string };

const consentSchema = new Schema<ConsentDocument>(
  {
    _id: String,
    personId: { type: String, required: true, index: true },
    purpose: { type: String, required: true },
    recipient: { type: String, required: true },
    dataCategories: [String],
    grantedAt: { type: Date, required: true },
    grantedTo: { type: provenanceSchema, required: true },
    revokedAt: { type: Date, default: null },
    revokedTo: { type: provenanceSchema, default: null },
  },
  { collection: 'consents', versionKey: false, strict: 'throw' },
);

/** Of the consent that this key has given, or will give. */
export function idOfConsent(idempotencyKey: string): string {
  return derivedId('consent', idempotencyKey);
}

export function createConsents(connection: Connection, now: () => Date): Consents {
  const consents = connection.model<ConsentDocument>('Consent', consentSchema);
  const toConsent = ({ _id, ...consent }: ConsentDocument): Consent => ({ consentId: _id, ...consent });
  return {
    async grant(consent, provenance, idempotencyKey) {
      const document = { ...consent, grantedAt: now(), grantedTo: provenance, revokedAt: null, revokedTo: null };
      const _id = idempotencyKey === undefined ? randomUUID() : idOfConsent(idempotencyKey);
      const stored = await consents
        .findOneAndUpdate({ _id }, { $setOnInsert: document }, { upsert: true, returnDocument: 'after', runValidators: true })
        .lean();
      return toConsent(stored);
    },
    async revoke(consentId, provenance) {
      await consents.updateOne({ _id: consentId, revokedAt: null }, { $set: { revokedAt: now(), revokedTo: provenance } });
      const consent = await consents.findById(consentId).lean();
      if (consent === null) throw new NotFound('NOT_FOUND', { field: 'consentId' });
      return toConsent(consent);
    },
    async list(personId) {
      return (await consents.find({ personId }).sort({ grantedAt: -1 }).lean()).map(toConsent);
    },
    async covers(personId, purpose, recipient, dataCategories) {
      const found = await consents.find({ personId, purpose, recipient, revokedAt: null }).lean();
      return found.some((consent) => dataCategories.every((category) => consent.dataCategories.includes(category)));
    },
  };
}
