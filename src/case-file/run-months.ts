/** The months of a payment run, many at a time. */
import type { Connection } from 'mongoose';
import type { MonthState } from '../contracts/benefit-run.ts';
import { derivedId } from './derived-id.ts';
import { inParts } from './in-parts.ts';
import type { Models } from './models.ts';
import { toMonthlyBenefit } from './monthly-benefits.ts';
import type { MonthlyBenefit, RunMonths, RunTotals } from './repositories.ts';
import type { MonthlyBenefitDocument } from './schemas/monthly-benefit.ts';
import { inTransaction } from './transaction.ts';

export function createRunMonths(connection: Connection, models: Models, now: () => Date): RunMonths {
  const collection = models.monthlyBenefits;

  async function setForEach(months: readonly MonthlyBenefit[], set: (month: MonthlyBenefit) => Record<string, unknown>) {
    for (const some of inParts(months)) {
      const updates = some.map((month) => ({
        updateOne: { filter: { _id: month.monthlyBenefitId }, update: { $set: set(month) } },
      }));
      await inTransaction(connection, (session) => collection.bulkWrite(updates, { session }));
    }
  }

  return {
    async notStarted(runId) {
      const found = await collection
        .find({ runId, state: 'WAITING', startedAt: null }, { caseId: 1, householdId: 1 })
        .lean<Pick<MonthlyBenefitDocument, '_id' | 'caseId' | 'householdId'>[]>();
      return found.map(({ _id, ...month }) => ({ monthlyBenefitId: _id, ...month }));
    },

    async started(monthlyBenefitIds) {
      // Their processes may be writing already: in a transaction both take turns.
      await inTransaction(connection, (session) =>
        collection.updateMany({ _id: { $in: [...monthlyBenefitIds] } }, { $set: { startedAt: now() } }, { session }),
      );
    },

    async stillWaiting(monthlyBenefitIds) {
      const found = await collection
        .find({ _id: { $in: [...monthlyBenefitIds] } }, { state: 1, calculatedAt: 1 })
        .lean<Pick<MonthlyBenefitDocument, '_id' | 'state' | 'calculatedAt'>[]>();
      return found.flatMap(({ _id, state, calculatedAt }) => (state === 'WAITING' && calculatedAt === null ? [_id] : []));
    },

    async submit(runId) {
      const paidUntil = new Map<string, string>();
      const ready = await collection.find({ runId, state: 'READY' }).lean();
      for (const some of inParts(ready)) {
        const households = some.map(({ householdId }) => householdId);
        const grants = await models.benefitGrants.find({ _id: { $in: households } }, { paidUntil: 1 }).lean();
        for (const grant of grants) paidUntil.set(grant._id, grant.paidUntil);
      }
      // A decision that was made meanwhile may have paid for the month at once. What came back from the bank was paid before.
      const paidOtherwise = ready.filter(
        ({ householdId, period, paymentOrderId }) =>
          paymentOrderId === null && (paidUntil.get(householdId) ?? '') >= (period?.split('/')[0] ?? ''),
      );
      if (paidOtherwise.length > 0) {
        await collection.updateMany(
          { _id: { $in: paidOtherwise.map(({ _id }) => _id) }, state: 'READY' },
          { $set: { state: 'NOT_DUE' } },
        );
      }
      await collection.updateMany({ runId, state: 'READY' }, { $set: { state: 'SUBMITTED' } });
      return totalsOf(await inFile(runId));
    },

    async sendBack(runId) {
      await collection.updateMany({ runId, state: 'SUBMITTED' }, { $set: { state: 'READY' } });
    },

    inFile,

    async transfersOf(runId) {
      const paid: MonthState[] = ['PAID_OUT', 'SETTLED', 'RETURNED'];
      const months = await collection.find({ runId, state: { $in: paid } }, { payment: 1, state: 1 }).lean();
      return months.flatMap(({ _id, payment }) =>
        payment === null || payment.iban === null ? [] : [{ monthlyBenefitId: _id, attempt: payment.attempt }],
      );
    },

    async paidOut(months, provenance) {
      for (const some of inParts(months)) {
        const orders = some.map((month) => ({
          updateOne: {
            filter: { _id: paymentOrderIdOf(month) },
            update: { $setOnInsert: { ...orderOf(month), createdAt: now(), provenance } },
            upsert: true,
          },
        }));
        await inTransaction(connection, (session) => models.paymentOrders.bulkWrite(orders, { session }));
      }
      await setForEach(months, (month) => ({ state: 'PAID_OUT', paymentOrderId: paymentOrderIdOf(month) }));
    },

    async counts(runId) {
      const counted = await collection.aggregate<{ _id: MonthState; households: number; amountCents: number }>([
        { $match: { runId } },
        { $group: { _id: '$state', households: { $sum: 1 }, amountCents: { $sum: '$amountCents' } } },
      ]);
      return counted.map(({ _id, households, amountCents }) => ({ state: _id, households, amountCents }));
    },

    async changes(runId) {
      const counted = await collection.aggregate<{ _id: string; households: number }>([
        { $match: { runId, state: 'WITH_PERSON' } },
        { $unwind: '$changes' },
        { $group: { _id: '$changes', households: { $sum: 1 } } },
      ]);
      return counted.map(({ _id, households }) => ({ change: _id, households })).sort((a, b) => b.households - a.households);
    },

    async page(runId, { state, after, limit }) {
      const found = await collection
        .find({ runId, ...(state === undefined ? {} : { state }), ...(after === undefined ? {} : { _id: { $gt: after } }) })
        .sort({ _id: 1 })
        .limit(limit)
        .lean();
      return found.map(toMonthlyBenefit);
    },
  };

  async function inFile(runId: string): Promise<MonthlyBenefit[]> {
    const found = await collection
      .find({ runId, state: { $in: ['SUBMITTED', 'PAID_OUT'] } })
      .sort({ _id: 1 })
      .lean();
    return found.map(toMonthlyBenefit);
  }
}

/** One order for each household and month, whatever happens. */
const paymentOrderIdOf = ({ monthlyBenefitId }: MonthlyBenefit): string =>
  derivedId('payment-order', `month:${monthlyBenefitId}`);

function orderOf({ caseId, calculationId, amountCents, period, payment }: MonthlyBenefit) {
  return { caseId, calculationId, amountCents, period, method: payment?.method, documentId: null, voidedAt: null };
}

function totalsOf(months: readonly MonthlyBenefit[]): RunTotals {
  const transfers = months.filter(({ payment }) => payment?.iban != null);
  const sum = (some: readonly MonthlyBenefit[]): number => some.reduce((total, { amountCents }) => total + amountCents, 0);
  return {
    payments: months.length,
    amountCents: sum(months),
    transfers: transfers.length,
    transfersCents: sum(transfers),
  };
}
