import type { PartnerEntry } from '../../../src/contracts/partner.ts';
import type { Filters } from '../../shared/address-filters.ts';

export const partnerFilterNames = ['q', 'referrals', 'state'] as const;

/** Partners of a list that the filters leave, by name. */
export function filterPartners(
  partners: readonly PartnerEntry[],
  { q = '', referrals, state = 'active' }: Filters<(typeof partnerFilterNames)[number]>,
): PartnerEntry[] {
  const sought = q.trim().toLocaleLowerCase('de');
  return partners
    .filter(({ name }) => name.toLocaleLowerCase('de').includes(sought))
    .filter(({ acceptsReferrals }) => referrals === undefined || acceptsReferrals)
    .filter(({ active }) => state === 'all' || active === (state === 'active'))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
