import { isDuplicateKey } from './duplicate-key.ts';
import type { Models } from './models.ts';
import type { DocumentExpiries, ExpiringDocument } from './repositories.ts';
import type { CurrentFieldsDocument } from './schemas/field.ts';

/** Titles and suspended deportations; papers of the asylum procedure are extended without an application (AsylG 63). */
const watchedStatuses = /^(AE|DULDUNG)_/;
const validUntil = 'values.statusValidUntil.value';
const documentUntil = 'values.documentExpiresOn.value';

export function createDocumentExpiries(models: Models, now: () => Date): DocumentExpiries {
  return {
    async due(today, until) {
      const range = { $gte: today, $lte: until };
      const [byStatus, byDocument] = await Promise.all([
        models.currentFields.find({ [validUntil]: range }).lean(),
        models.currentFields.find({ [documentUntil]: range }).lean(),
      ]);
      // Where no end of the status is known that of the document counts.
      const ends = [
        ...byStatus.flatMap((fields) => expiring(fields, 'statusValidUntil')),
        ...byDocument.filter((fields) => valueOf(fields, 'statusValidUntil') === undefined).flatMap((fields) => expiring(fields, 'documentExpiresOn')), // prettier-ignore
      ];
      const known = await models.documentExpiries.find({ _id: { $in: ends.map(keyOf) } }).lean();
      const announced = new Set(known.filter(({ announcedAt }) => announcedAt !== null).map(({ _id }) => _id));
      const claimed = new Set(known.map(({ _id }) => _id));
      const open = ends.filter((document) => !announced.has(keyOf(document)));
      const merged = await models.persons
        .find({ _id: { $in: open.map(({ personId }) => personId) }, mergedInto: { $ne: null } }, { _id: 1 })
        .lean();
      const givenUp = new Set(merged.map(({ _id }) => _id));
      return open
        .filter(({ personId }) => !givenUp.has(personId))
        .map((document) => ({ ...document, claimed: claimed.has(keyOf(document)) }))
        .sort((a, b) => a.lastDay.localeCompare(b.lastDay) || a.personId.localeCompare(b.personId));
    },

    async claim({ personId, lastDay }) {
      const fresh = { personId, lastDay, claimedAt: now(), announcedAt: null };
      try {
        await models.documentExpiries.updateOne({ _id: keyOf({ personId, lastDay }) }, { $setOnInsert: fresh }, { upsert: true });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },

    async announced({ personId, lastDay }) {
      await models.documentExpiries.updateOne({ _id: keyOf({ personId, lastDay }) }, { $set: { announcedAt: now() } });
    },
  };
}

const keyOf = ({ personId, lastDay }: Pick<ExpiringDocument, 'personId' | 'lastDay'>): string => `${personId}:${lastDay}`;

function valueOf({ values }: CurrentFieldsDocument, key: string): string | undefined {
  const value = values[key]?.value;
  return typeof value === 'string' ? value : undefined;
}

function expiring(fields: CurrentFieldsDocument, key: string): Omit<ExpiringDocument, 'claimed'>[] {
  const [kind, personId = ''] = fields._id.split(':');
  const [statusCode, lastDay] = [valueOf(fields, 'statusCode'), valueOf(fields, key)];
  if (kind !== 'person' || statusCode === undefined || lastDay === undefined) return [];
  return watchedStatuses.test(statusCode) ? [{ personId, statusCode, lastDay }] : [];
}
