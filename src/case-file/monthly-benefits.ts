import type { Connection } from 'mongoose';
import type { MonthState } from '../contracts/benefit-run.ts';
import { NotFound } from '../errors.ts';
import { createMonthChanger, type MonthChange } from './change-months.ts';
import { derivedId } from './derived-id.ts';
import { inParts } from './in-parts.ts';
import { loadedTogether } from './loaded-together.ts';
import type { Models } from './models.ts';
import type { BenefitGrant, MonthlyBenefit, MonthlyBenefits } from './repositories.ts';
import type { MonthlyBenefitDocument } from './schemas/monthly-benefit.ts';

/** Until it is in a file, a further run of the month may take it over. */
const notYetPaid: readonly MonthState[] = ['WAITING', 'WITH_PERSON', 'READY', 'HELD'];

/** Natural key of all that is paid regularly: the household and the month. */
const monthlyBenefitIdOf = (householdId: string, month: string): string => derivedId('monthly-benefit', householdId, month);

export function createMonthlyBenefits(connection: Connection, models: Models, now: () => Date): MonthlyBenefits {
  const collection = models.monthlyBenefits;
  const load = loadedTogether(collection);
  const changeMonth = createMonthChanger(connection, models);

  /** @throws NotFound */
  async function change(monthlyBenefitId: string, how: MonthChange): Promise<MonthlyBenefit> {
    return found(await changeMonth(monthlyBenefitId, how));
  }

  return {
    get: async (monthlyBenefitId) => found(await load(monthlyBenefitId)),

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
        { $set: { state: 'WAITING', startedAt: null, processInstanceKey: null, calculatedAt: null, changes: [] } },
      );
    },

    async claim(monthlyBenefitId, processInstanceKey) {
      const { state, processInstanceKey: holder } = await change(monthlyBenefitId, (month) =>
        isIn(month, ['WAITING']) && month.processInstanceKey === null ? { processInstanceKey } : null,
      );
      return state === 'WAITING' && holder === processInstanceKey;
    },

    async calculated(monthlyBenefitId, result, clear) {
      const state: MonthState = clear ? 'WAITING' : 'WITH_PERSON';
      await change(monthlyBenefitId, (month) =>
        isIn(month, ['WAITING', 'WITH_PERSON']) ? { ...result, state, calculatedAt: now() } : null,
      );
    },

    async move(monthlyBenefitId, from, to) {
      await change(monthlyBenefitId, (month) => (isIn(month, from) ? { state: to } : null));
    },

    async submitted(householdId) {
      const months = await collection.find({ householdId, state: 'SUBMITTED' }).lean();
      return months.flatMap(({ amountCents, period }) => (period === null ? [] : [{ amountCents, period }]));
    },

    schedule: (monthlyBenefitId, payment) =>
      change(monthlyBenefitId, (month) => {
        if (!isIn(month, ['WAITING', 'WITH_PERSON', 'RETURNED'])) return null;
        const attempt = (month.payment?.attempt ?? 0) + 1;
        return { state: month.amountCents > 0 ? 'READY' : 'NOT_DUE', payment: { ...payment, attempt }, returnReason: null };
      }),

    async settle(monthlyBenefitId, attempt, outcome) {
      await change(monthlyBenefitId, (month) =>
        isIn(month, ['PAID_OUT']) && month.payment?.attempt === attempt ? outcome : null,
      );
    },
  };
}

const isIn = ({ state }: Pick<MonthlyBenefitDocument, 'state'>, states: readonly MonthState[]): boolean => states.includes(state);

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

function found(month: MonthlyBenefitDocument | null): MonthlyBenefit {
  if (month === null) throw new NotFound('NOT_FOUND', { field: 'monthlyBenefitId' });
  return toMonthlyBenefit(month);
}

export function toMonthlyBenefit({ _id, ...month }: MonthlyBenefitDocument): MonthlyBenefit {
  return { monthlyBenefitId: _id, ...month };
}
