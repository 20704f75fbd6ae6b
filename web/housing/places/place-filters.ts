import type { Filters } from '../../shared/address-filters.ts';
import { features, type Feature } from './place-features.ts';

export const placeFilterNames = ['site', 'kind', 'needs', 'free', 'state'] as const;
export type PlaceFilters = Filters<(typeof placeFilterNames)[number]>;

const isFeature = (value: string | undefined): value is Feature => features.some((feature) => feature === value);

/** What the page asks the API for. */
export function placeQuery({ site, kind, needs, free, state }: PlaceFilters): Record<string, string | undefined> {
  return {
    site,
    accommodationType: kind,
    free: free !== undefined && /^[1-9]\d{0,2}$/.test(free) ? free : undefined,
    state,
    ...(isFeature(needs) ? { [needs]: 'true' } : {}),
  };
}
