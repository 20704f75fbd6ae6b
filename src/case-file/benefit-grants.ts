import type { Connection } from 'mongoose';
import { deriveGrants } from './derive-grants.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { inParts } from './in-parts.ts';
import { loadedTogether } from './loaded-together.ts';
import type { Models } from './models.ts';
import type { BenefitGrant, BenefitGrants, MonthlyBenefit } from './repositories.ts';
import type { BenefitGrantDocument } from './schemas/benefit-grant.ts';
import { inTransaction } from './transaction.ts';

export function createBenefitGrants(connection: Connection, models: Models, now: () => Date): BenefitGrants {
  const load = loadedTogether(models.benefitGrants);

  return {
    async grant(grantKey, { householdId, ...grant }) {
      const fresh = { ...grant, grantKey, reviewOn: null, endedOn: null, decidedAt: now() };
      try {
        // Of a job that runs twice the second finds its own grant and inserts nothing beside it.
        await models.benefitGrants.updateOne(
          { _id: householdId, grantKey: { $ne: grantKey } },
          { $set: fresh },
          { upsert: true, runValidators: true },
        );
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },

    async get(householdId) {
      const stored = await load(householdId);
      return stored === null ? null : toGrant(stored);
    },

    async setReview(householdId, reviewOn) {
      await models.benefitGrants.updateOne({ _id: householdId }, { $set: { reviewOn } });
    },

    async end(householdId, endedOn) {
      await models.benefitGrants.updateOne({ _id: householdId, endedOn: null }, { $set: { endedOn } });
    },

    async runningIn(month) {
      const running = await models.benefitGrants
        .find({ benefitFrom: { $lte: `${month}-31` }, endedOn: null })
        .sort({ _id: 1 })
        .lean();
      return running.map(toGrant);
    },

    deriveFromOrders: () => deriveGrants(connection, models, now),

    async paid(months) {
      for (const some of inParts(months.flatMap(paidMonth))) {
        await inTransaction(connection, async (session) => {
          const grants = await models.benefitGrants
            .find({ _id: { $in: some.map(({ householdId }) => householdId) } }, { paidUntil: 1 })
            .session(session)
            .lean();
          const paidUntil = new Map(grants.map((grant) => [grant._id, grant.paidUntil]));
          const updates = some
            .filter(({ householdId, $set }) => (paidUntil.get(householdId) ?? $set.paidUntil) < $set.paidUntil)
            .map(({ householdId, $set }) => ({ updateOne: { filter: { _id: householdId }, update: { $set } } }));
          if (updates.length > 0) await models.benefitGrants.bulkWrite(updates, { session });
        });
      }
    },
  };
}

function paidMonth({ householdId, calculationId, calculatedAt, period, payment }: MonthlyBenefit) {
  if (calculationId === null || calculatedAt === null || period === null || payment === null) return [];
  const paidUntil = period.split('/')[1] ?? '';
  return [{ householdId, $set: { calculationId, decidedAt: calculatedAt, paidUntil, method: payment.method } }];
}

function toGrant({ _id, grantKey, ...grant }: BenefitGrantDocument): BenefitGrant {
  return { householdId: _id, ...grant };
}
