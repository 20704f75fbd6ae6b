import { isDuplicateKey } from './duplicate-key.ts';
import type { Models } from './models.ts';
import type { BenefitGrant, BenefitGrants } from './repositories.ts';
import type { BenefitGrantDocument } from './schemas/benefit-grant.ts';

export function createBenefitGrants(models: Models, now: () => Date): BenefitGrants {
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
      const stored = await models.benefitGrants.findById(householdId).lean();
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

    async paid(months) {
      await models.benefitGrants.bulkWrite(
        months.flatMap(({ householdId, calculationId, calculatedAt, period, payment }) => {
          if (calculationId === null || calculatedAt === null || period === null || payment === null) return [];
          const paidUntil = period.split('/')[1] ?? '';
          return [
            {
              updateOne: {
                filter: { _id: householdId, paidUntil: { $lt: paidUntil } },
                update: { $set: { calculationId, decidedAt: calculatedAt, paidUntil, method: payment.method } },
              },
            },
          ];
        }),
      );
    },
  };
}

function toGrant({ _id, grantKey, ...grant }: BenefitGrantDocument): BenefitGrant {
  return { householdId: _id, ...grant };
}
