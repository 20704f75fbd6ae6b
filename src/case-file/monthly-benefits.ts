import type { MonthState } from '../contracts/benefit-run.ts';
import { NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import { inParts } from './in-parts.ts';
import type { Models } from './models.ts';
import type { BenefitGrant, MonthlyBenefit, MonthlyBenefits } from './repositories.ts';
import type { MonthlyBenefitDocument } from './schemas/monthly-benefit.ts';

/** Until it is in a file, a further run of the month may take it over. */
const notYetPaid: readonly MonthState[] = ['WAITING', 'WITH_PERSON', 'READY', 'HELD'];

/** Natural key of all that is paid regularly: the household and the month. */
export const monthlyBenefitIdOf = (householdId: string, month: string): string =>
  derivedId('monthly-benefit', householdId, month);

export function createMonthlyBenefits(models: Models, now: () => Date): MonthlyBenefits {
  const collection = models.monthlyBenefits;
  return {
    async get(monthlyBenefitId) {
      const found = await collection.findById(monthlyBenefitId).lean();
      if (found === null) throw new NotFound('NOT_FOUND', { field: 'monthlyBenefitId' });
      return toMonthlyBenefit(found);
    },

    async take(runId, month, grants) {
      for (const some of inParts(grants)) {
        await collection.bulkWrite(
          some.map((grant) => ({
            updateOne: {
              filter: { _id: monthlyBenefitIdOf(grant.householdId, month) },
              update: { $setOnInsert: fresh(grant, month, runId) },
              upsert: true,
            },
          })),
        );
      }
      await collection.updateMany({ month, runId: { $ne: runId }, state: { $in: [...notYetPaid] } }, { $set: { runId } });
      // What was decided or sent back too late for its own month goes into the next file.
      await collection.updateMany({ month: { $lt: month }, state: 'READY' }, { $set: { runId } });
      // What was held back before is calculated anew.
      await collection.updateMany(
        { month, runId, state: 'HELD' },
        { $set: { state: 'WAITING', startedAt: null, processInstanceKey: null, changes: [] } },
      );
    },

    async claim(monthlyBenefitId, processInstanceKey) {
      const claimed = await collection.updateOne(
        { _id: monthlyBenefitId, state: 'WAITING', processInstanceKey: { $in: [null, processInstanceKey] } },
        { $set: { processInstanceKey } },
      );
      return claimed.matchedCount === 1;
    },

    async calculated(monthlyBenefitId, result, clear) {
      const state: MonthState = clear ? 'WAITING' : 'WITH_PERSON';
      await collection.updateOne(
        { _id: monthlyBenefitId, state: { $in: ['WAITING', 'WITH_PERSON'] } },
        { $set: { ...result, state, calculatedAt: now() } },
      );
    },

    async move(monthlyBenefitId, from, to) {
      await collection.updateOne({ _id: monthlyBenefitId, state: { $in: [...from] } }, { $set: { state: to } });
    },

    async submitted(householdId) {
      const months = await collection.find({ householdId, state: 'SUBMITTED' }).lean();
      return months.flatMap(({ amountCents, period }) => (period === null ? [] : [{ amountCents, period }]));
    },

    async schedule(monthlyBenefitId, payment) {
      const before = await this.get(monthlyBenefitId);
      const attempt = (before.payment?.attempt ?? 0) + 1;
      await collection.updateOne(
        { _id: monthlyBenefitId, state: { $in: ['WAITING', 'WITH_PERSON', 'RETURNED'] } },
        { $set: { state: before.amountCents > 0 ? 'READY' : 'NOT_DUE', payment: { ...payment, attempt }, returnReason: null } },
      );
      return this.get(monthlyBenefitId);
    },
  };
}

function fresh({ householdId, caseId }: BenefitGrant, month: string, runId: string): Omit<MonthlyBenefitDocument, '_id'> {
  return {
    month,
    householdId,
    caseId,
    runId,
    state: 'WAITING',
    changes: [],
    calculationId: null,
    period: null,
    amountCents: 0,
    previousCents: 0,
    calculatedAt: null,
    payment: null,
    processInstanceKey: null,
    startedAt: null,
    paymentOrderId: null,
    returnReason: null,
    settledOn: null,
  };
}

export function toMonthlyBenefit({ _id, ...month }: MonthlyBenefitDocument): MonthlyBenefit {
  return { monthlyBenefitId: _id, ...month };
}
