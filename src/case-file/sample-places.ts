/** Places of the fictional town, so that the demo has somewhere to house people. */
import type { Place, Places } from './repositories.ts';

type Sample = Omit<Place, 'occupied'>;

function rooms(site: string, from: number, count: number, room: Partial<Sample> = {}): Sample[] {
  return Array.from({ length: count }, (_, index) => ({
    placeId: `${site.toLowerCase().replace(/\s+/g, '-')}-${from + index}`,
    site,
    accommodationType: 'GEMEINSCHAFTSUNTERKUNFT',
    room: String(from + index),
    capacity: 2,
    barrierFree: false,
    womenOnly: false,
    familySuitable: false,
    ...room,
  }));
}

const samplePlaces: readonly Sample[] = [
  ...rooms('GU 1', 101, 20),
  ...rooms('GU 1', 201, 10, { womenOnly: true }),
  ...rooms('GU 1', 301, 5, { capacity: 5, familySuitable: true }),
  ...rooms('GU 2', 1, 10, { capacity: 1, barrierFree: true }),
  ...rooms('GU 2', 101, 20, { capacity: 3 }),
];

/** Adds the sample where the register is empty; what an office has entered stays untouched. */
export async function seedSamplePlaces(places: Places): Promise<void> {
  if ((await places.list()).length > 0) return;
  for (const place of samplePlaces) await places.put(place);
}
