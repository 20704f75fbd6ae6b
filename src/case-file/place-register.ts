/** Sites, rooms and beds as the housing department keeps them; every change with its reason and what it changed. */
import type { ClientSession, Connection } from 'mongoose';
import { Conflict, NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import type { Models } from './models.ts';
import type { Provenance } from './provenance.ts';
import type { PlaceAction, PlaceDescription, PlaceDescriptionChange, PlaceRegister, RegisteredPlace } from './repositories.ts';
import { placeFilter, behindPlace } from './place-filter.ts';
import { toPlace, toRegisteredPlace, type PlaceDocument } from './schemas/place.ts';
import { createSites } from './sites.ts';
import { inTransaction } from './transaction.ts';

export function createPlaceRegister(connection: Connection, models: Models, now: () => Date): PlaceRegister {
  async function find(placeId: string, session: ClientSession | null = null): Promise<PlaceDocument> {
    const place = await models.places.findById(placeId).session(session).lean();
    if (place === null) throw new NotFound('NOT_FOUND', { field: 'placeId' });
    return place;
  }

  const get: PlaceRegister['get'] = async (placeId) => {
    const place = toRegisteredPlace(await find(placeId));
    const site = await models.sites.findById(place.site).lean();
    return { ...place, siteAddress: site?.address ?? null };
  };

  /** `decide` sees the place as it is and says what it shall be; that and its entry in the history are written together. */
  async function alter(
    placeId: string,
    expectedVersion: number,
    action: PlaceAction,
    provenance: Provenance,
    decide: (before: PlaceDocument) => Partial<PlaceDocument>,
  ): Promise<RegisteredPlace> {
    await inTransaction(connection, async (session) => {
      const before = await find(placeId, session);
      refuseStale(before, expectedVersion);
      const wanted = decide(before);
      const changes = differences(before, wanted);
      if (changes.length === 0) return;
      const version = expectedVersion + 1;
      if (changes.some(({ field }) => field === 'site' || field === 'room')) {
        // The embedded store gives a unique value free when its document goes, not when it changes.
        await models.places.deleteOne({ _id: placeId }, { session });
        await models.places.create([{ ...before, ...wanted, version }], { session });
      } else {
        await models.places.updateOne({ _id: placeId }, { $set: { ...wanted, version } }, { session });
      }
      const entry = { _id: `${placeId}:${version}`, placeId, version, action, at: now(), changes, provenance };
      await models.placeChanges.create([entry], { session });
    });
    return get(placeId);
  }

  return {
    get,

    async find(filter, limit, after) {
      const places = await models.places
        .find({ ...placeFilter(filter), ...(after && behindPlace(after)) })
        .sort({ site: 1, room: 1 })
        .limit(limit)
        .lean();
      return places.map(toRegisteredPlace);
    },

    async reservations(placeId) {
      return (await find(placeId)).reservations.map(({ caseId, persons, reservedAt }) => ({ caseId, persons, reservedAt }));
    },

    async history(placeId) {
      const changes = await models.placeChanges.find({ placeId }).sort({ version: -1 }).lean();
      return changes.map(({ version, action, at, changes: values, provenance }) => ({
        version,
        action,
        at,
        changes: values,
        provenance,
      }));
    },

    async add(idempotencyKey, place, provenance) {
      const placeId = derivedId('place', idempotencyKey);
      const write = inTransaction(connection, async (session) => {
        if ((await models.places.findById(placeId).session(session).lean()) !== null) return;
        const document = { _id: placeId, ...place, free: place.capacity, reservations: [], version: 1, closedAt: null };
        await models.places.create([document], { session });
        const changes = Object.entries(place).map(([field, after]) => ({ field, before: null, after }));
        const entry = { _id: `${placeId}:1`, placeId, version: 1, action: 'ADDED' as const, at: now(), changes, provenance };
        await models.placeChanges.create([entry], { session });
      });
      await write.catch((error: unknown) => refuseSecond(error, place));
      return get(placeId);
    },

    change: (placeId, change, expectedVersion, provenance) =>
      alter(placeId, expectedVersion, 'CHANGED', provenance, (before) => {
        const { capacity = before.capacity } = change;
        const { occupied } = toPlace(before);
        if (capacity < occupied) {
          const difference = { capacity: { sent: capacity, occupied } };
          throw new Conflict('CAPACITY_BELOW_OCCUPIED', { field: 'capacity', values: { occupied }, difference });
        }
        return { ...withoutUndefined(change), capacity, free: capacity - occupied };
      }).catch(async (error: unknown) => refuseSecond(error, { ...toPlace(await find(placeId)), ...withoutUndefined(change) })),

    close: (placeId, expectedVersion, provenance) =>
      alter(placeId, expectedVersion, 'CLOSED', provenance, (before) => {
        const { occupied } = toPlace(before);
        if (occupied > 0) throw new Conflict('PLACE_OCCUPIED', { values: { occupied }, difference: { occupied } });
        return before.closedAt ? {} : { closedAt: now() };
      }),

    reopen: (placeId, expectedVersion, provenance) =>
      alter(placeId, expectedVersion, 'REOPENED', provenance, () => ({ closedAt: null })),

    ...createSites(models, now),
  };
}

/** Fields of a place that somebody enters. */
const described = [
  'site',
  'room',
  'accommodationType',
  'capacity',
  'barrierFree',
  'womenOnly',
  'familySuitable',
] as const satisfies (keyof PlaceDescription)[];

function differences(before: PlaceDocument, wanted: Partial<PlaceDocument>) {
  const changed = described.flatMap((field) => {
    const after = wanted[field];
    return after === undefined || after === before[field] ? [] : [{ field, before: before[field], after }];
  });
  if (wanted.closedAt === undefined) return changed;
  const [wasClosed, isClosed] = [Boolean(before.closedAt), Boolean(wanted.closedAt)];
  return wasClosed === isClosed ? changed : [...changed, { field: 'closed', before: wasClosed, after: isClosed }];
}

/** @throws Conflict STALE_VERSION with what stands there now */
function refuseStale(place: PlaceDocument, expectedVersion: number): void {
  const { version, ...current } = toRegisteredPlace(place);
  if (version === expectedVersion) return;
  throw new Conflict('STALE_VERSION', { difference: { version: { sent: expectedVersion, current: version }, current } });
}

/** @throws Conflict PLACE_EXISTS instead of the refusal of the store */
function refuseSecond(error: unknown, { site, room }: Pick<PlaceDescription, 'site' | 'room'>): never {
  if (!isDuplicateKey(error)) throw error;
  throw new Conflict('PLACE_EXISTS', { field: 'room', values: { site, room }, cause: error });
}

function withoutUndefined(change: PlaceDescriptionChange): Partial<PlaceDescription> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
