import type { ClientSession } from 'mongoose';
import type { Models } from './models.ts';

const yearInGermany = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', year: 'numeric' });

/** The next Aktenzeichen of the year, `INT-YYYY-NNNNNN`, inside the transaction that creates their cases. */
export async function nextCaseNumbers(models: Models, session: ClientSession, count: number, at: Date): Promise<string[]> {
  const year = yearInGermany.format(at);
  const counter = await models.caseNumbers
    .findOneAndUpdate({ _id: year }, { $inc: { last: count } }, { session, upsert: true, returnDocument: 'after' })
    .lean();
  const last = counter.last;
  return Array.from({ length: count }, (_, index) => `INT-${year}-${String(last - count + 1 + index).padStart(6, '0')}`);
}
