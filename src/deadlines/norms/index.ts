/** All norms that deadlines run by, as data. A change of the law is a new row: the old one ends, the new one begins. */
import type { DeadlineNorm, NormRow } from '../../contracts/deadline.ts';
import { InvalidInput } from '../../errors.ts';
import { duties } from './duties.ts';
import { fictions } from './fictions.ts';
import { inaction } from './inaction.ts';
import { limits } from './limits.ts';
import { remedies } from './remedies.ts';
import { setByOffice } from './set-by-office.ts';

export const norms: readonly NormRow[] = [...remedies, ...inaction, ...duties, ...fictions, ...limits, ...setByOffice];

/**
 * The norm as it was in force on the day of the event.
 * @throws InvalidInput NORM_NOT_IN_FORCE
 */
export function normOn(norm: DeadlineNorm, date: string): NormRow {
  const row = norms.find(
    ({ norm: key, validFrom, validTo }) => key === norm && validFrom <= date && (validTo === null || date <= validTo),
  );
  if (row === undefined) throw new InvalidInput('NORM_NOT_IN_FORCE', { field: 'norm', values: { norm, date } });
  return row;
}
