/**
 * Rates that have not been announced yet, for playing only: where no table gives a year, the department enters the last known
 * amounts for it and releases them, as it would with real ones.
 */
import type { RateTable, RatePeriod } from '../contracts/rate-table.ts';
import type { Office } from './office.ts';

/** @returns the years that were added; none where all are known */
export async function carryRatesForward(office: Office, untilYear: number): Promise<number[]> {
  const lead = await office.desk('lst-lead');
  const clerk = await office.desk('lst-clerk');
  const { inForce } = await lead.get<{ inForce: RatePeriod[] }>('/rate-tables');
  const [latest] = inForce;
  if (latest === undefined) throw new Error('No year of rates is known.');
  const missing = Array.from({ length: Math.max(0, untilYear - latest.year) }, (_, index) => latest.year + 1 + index);
  for (const year of missing) {
    const basis = `Erdachte Fortschreibung der Beträge für ${latest.year} auf ${year}`;
    const bases = { basicLegalBasis: basis, analogLegalBasis: basis, suppliesLegalBasis: basis };
    const draft = await lead.send<RateTable>('POST', '/rate-tables', { year, amounts: { ...latest.amounts, ...bases } });
    const submitted = await lead.send<RateTable>('POST', `/rate-tables/${draft.rateTableId}/submit`, {
      revision: draft.revision,
    });
    await clerk.send('POST', `/rate-tables/${draft.rateTableId}/release`, { revision: submitted.revision });
  }
  return missing;
}
