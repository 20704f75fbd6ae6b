import type { z } from 'zod';
import type { placePageSchema, placeQuerySchema } from '../../contracts/place.ts';
import { InvalidInput } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { presentPlace } from './presenter.ts';

/** By site and room; the cursor is the last place shown. */
export async function listPlaces(
  { caseFile }: ApiDeps,
  { limit, cursor, womenOnly, ...filter }: z.output<typeof placeQuerySchema>,
): Promise<z.infer<typeof placePageSchema>> {
  const after = cursor === undefined ? undefined : await placeOfCursor(caseFile.placeRegister, cursor);
  const wanted = {
    ...filter,
    barrierFree: filter.barrierFree && true,
    familySuitable: filter.familySuitable && true,
    womenOnly: womenOnly === undefined ? undefined : womenOnly === 'true',
  };
  const found = await caseFile.placeRegister.find(wanted, limit + 1, after);
  const page = found.slice(0, limit);
  return { items: page.map(presentPlace), nextCursor: found.length > limit ? (page.at(-1)?.placeId ?? null) : null };
}

/** @throws InvalidInput */
async function placeOfCursor(register: ApiDeps['caseFile']['placeRegister'], placeId: string) {
  return register.get(placeId).catch((error: unknown) => {
    throw new InvalidInput('INVALID_REQUEST', { field: 'cursor', cause: error });
  });
}
