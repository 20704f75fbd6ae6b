import type { z } from 'zod';
import type { rateTableSchema } from '../../contracts/rate-table.ts';
import type { RateTableDocument } from '../../rate-tables/rate-table-store.ts';

export function presentRateTable({ _id, ...table }: RateTableDocument): z.input<typeof rateTableSchema> {
  const { year, savedAt, submitted, released } = table;
  return {
    ...table,
    rateTableId: _id,
    validFrom: `${year}-01-01`,
    validUntil: `${year}-12-31`,
    savedAt: savedAt.toISOString(),
    submitted: submitted && { ...submitted, at: submitted.at.toISOString() },
    released: released && { ...released, at: released.at.toISOString() },
  };
}
