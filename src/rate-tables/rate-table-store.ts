/** Rate tables of the department: what is being entered, what waits for the second person, what was released. */
import type { Connection, mongo } from 'mongoose';
import { type DraftAmounts, type RateAmounts, rateAmountsSchema, type RateTableState } from '../contracts/rate-table.ts';

export interface Person {
  accountId: string;
  name: string;
}

export interface RateTableDocument {
  _id: string;
  year: number;
  state: RateTableState;
  /** Counts what was saved, submitted and returned: nobody releases what they have not seen. */
  revision: number;
  amounts: DraftAmounts;
  enteredBy: Person[];
  savedAt: Date;
  submitted: (Person & { at: Date }) | null;
  released: (Person & { at: Date }) | null;
  returnedBecause: string | null;
  deploymentId: string | null;
}

export function rateTableStore(source: Pick<Connection | mongo.Db, 'collection'>): mongo.Collection<RateTableDocument> {
  return source.collection('rateTables') as unknown as mongo.Collection<RateTableDocument>;
}

/** Of each year the table that was released last, as the models take them. */
export async function releasedYears(
  tables: mongo.Collection<RateTableDocument>,
): Promise<{ year: number; amounts: RateAmounts }[]> {
  const found = await tables.find({ state: 'RELEASED' }).sort({ year: 1 }).toArray();
  return found.map(({ year, amounts }) => ({ year, amounts: rateAmountsSchema.parse(amounts) }));
}
