/**
 * Changes single months, those that are asked for at the same time in one transaction. They are read and written by id alone and
 * judged here: a filter that names the id and a state as well would cost the embedded store a look at every month there is.
 */
import type { Connection } from 'mongoose';
import { batched } from '../batched.ts';
import type { Models } from './models.ts';
import type { MonthlyBenefitDocument } from './schemas/monthly-benefit.ts';
import { inTransaction } from './transaction.ts';

/** What is to be set in a month as it is now; null leaves it as it is. */
export type MonthChange = (month: MonthlyBenefitDocument) => Partial<MonthlyBenefitDocument> | null;

interface Asked {
  monthlyBenefitId: string;
  change: MonthChange;
}

/** @returns the month as it is then; null when there is none */
export type ChangeMonth = (monthlyBenefitId: string, change: MonthChange) => Promise<MonthlyBenefitDocument | null>;

const largestBatch = 100;

export function createMonthChanger(connection: Connection, models: Models): ChangeMonth {
  const collection = models.monthlyBenefits;
  const changeTogether = batched(largestBatch, (asked: Asked[]) =>
    inTransaction(connection, async (session): Promise<(MonthlyBenefitDocument | null)[]> => {
      const ids = [...new Set(asked.map(({ monthlyBenefitId }) => monthlyBenefitId))];
      const found = await collection
        .find({ _id: { $in: ids } })
        .session(session)
        .lean();
      const months = new Map<string, MonthlyBenefitDocument>(found.map((month) => [month._id, month]));
      const results = asked.map(({ monthlyBenefitId, change }) => {
        const month = months.get(monthlyBenefitId);
        if (month === undefined) return { after: null, $set: null };
        const $set = change(month);
        const after = { ...month, ...$set };
        months.set(monthlyBenefitId, after);
        return { after, $set };
      });
      const updates = results.flatMap(({ after, $set }) =>
        after === null || $set === null ? [] : [{ updateOne: { filter: { _id: after._id }, update: { $set } } }],
      );
      if (updates.length > 0) await collection.bulkWrite(updates, { session });
      return results.map(({ after }) => after);
    }),
  );
  return (monthlyBenefitId, change) => changeTogether({ monthlyBenefitId, change });
}
