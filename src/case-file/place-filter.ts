import type { Place, PlaceFilter } from './repositories.ts';

export function placeFilter({ site, accommodationType, room, free, state, ...needs }: PlaceFilter): Record<string, unknown> {
  const { barrierFree, womenOnly, familySuitable } = needs;
  return {
    ...(site !== undefined && { site }),
    ...(accommodationType !== undefined && { accommodationType }),
    ...(room !== undefined && { room }),
    ...(free !== undefined && { free: { $gte: free } }),
    ...(barrierFree !== undefined && { barrierFree }),
    ...(womenOnly !== undefined && { womenOnly }),
    ...(familySuitable !== undefined && { familySuitable }),
    ...(state === 'open' && { closedAt: null }),
    ...(state === 'closed' && { closedAt: { $ne: null } }),
  };
}

/** What comes after a place in the order of site and room. */
export function behindPlace({ site, room }: Pick<Place, 'site' | 'room'>): Record<string, unknown> {
  return { $or: [{ site: { $gt: site } }, { site, room: { $gt: room } }] };
}
