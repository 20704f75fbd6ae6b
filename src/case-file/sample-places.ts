/** Places of the fictional town, so that the demo has somewhere to house people. */
import type { PlaceDescription, PlaceRegister } from './repositories.ts';

function rooms(site: string, from: number, count: number, room: Partial<PlaceDescription> = {}): PlaceDescription[] {
  return Array.from({ length: count }, (_, index) => ({
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

const samplePlaces: readonly PlaceDescription[] = [
  ...rooms('GU 1', 101, 20),
  ...rooms('GU 1', 201, 10, { womenOnly: true }),
  ...rooms('GU 1', 301, 5, { capacity: 5, familySuitable: true }),
  ...rooms('GU 2', 1, 10, { capacity: 1, barrierFree: true }),
  ...rooms('GU 2', 101, 20, { capacity: 3 }),
];

/** Adds the sample where the register is empty; what an office has entered stays untouched. */
export async function seedSamplePlaces(register: PlaceRegister): Promise<void> {
  if ((await register.find({ state: 'all' }, 1)).length > 0) return;
  const provenance = { by: 'system:sample-places', reason: 'Musterdaten' };
  for (const place of samplePlaces) await register.add(`sample ${place.site} ${place.room}`, place, provenance);
}
