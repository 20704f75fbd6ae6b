import type { Connection } from 'mongoose';
import { Conflict, NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import type { Models } from './models.ts';
import type { Places } from './repositories.ts';
import { toPlace } from './schemas/place.ts';
import { inTransaction } from './transaction.ts';

export function createPlaces(connection: Connection, models: Models, now: () => Date): Places {
  const find = async (placeId: string) => {
    const place = await models.places.findById(placeId).lean();
    if (place === null) throw new NotFound('NOT_FOUND', { field: 'placeId' });
    return place;
  };

  return {
    get: async (placeId) => toPlace(await find(placeId)),

    async list() {
      return (await models.places.find().sort({ site: 1, room: 1 }).lean()).map(toPlace);
    },

    async put({ placeId, ...place }) {
      const known = await models.places.findById(placeId).lean();
      const occupied = known === null ? 0 : known.capacity - known.free;
      if (place.capacity < occupied) throw new Conflict('CAPACITY_BELOW_OCCUPIED', { field: 'capacity', values: { occupied } });
      const change = { $set: { ...place, free: place.capacity - occupied } };
      const filter = known === null ? { _id: placeId } : { _id: placeId, free: known.free, capacity: known.capacity };
      const { matchedCount } = await models.places.updateOne(filter, change, { upsert: known === null });
      if (known !== null && matchedCount === 0) throw new Conflict('STALE_VERSION', { field: 'placeId' });
      return toPlace(await find(placeId));
    },

    async findFree(needs, accommodationType) {
      const free = await models.places
        .find({
          accommodationType,
          free: { $gte: needs.persons },
          ...(needs.barrierFree && { barrierFree: true }),
          ...(needs.family && { familySuitable: true }),
          womenOnly: needs.womenOnly,
        })
        .lean();
      return free.sort((a, b) => a.free - b.free || a.site.localeCompare(b.site) || a.room.localeCompare(b.room)).map(toPlace);
    },

    async reserve(placeId, caseId, persons, provenance) {
      const at = now();
      const reservationId = derivedId('reservation', placeId, caseId, at.toISOString());
      const taken = await models.places.updateOne(
        { _id: placeId, free: { $gte: persons }, 'reservations.caseId': { $ne: caseId } },
        { $inc: { free: -persons }, $push: { reservations: { reservationId, caseId, persons, reservedAt: at, provenance } } },
      );
      if (taken.matchedCount === 1) return { reservationId };
      const own = (await find(placeId)).reservations.find((reservation) => reservation.caseId === caseId);
      return own === undefined ? null : { reservationId: own.reservationId };
    },

    async release(caseId, provenance) {
      await inTransaction(connection, async (session) => {
        const places = await models.places.find({ 'reservations.caseId': caseId }).session(session).lean();
        for (const place of places) {
          const own = place.reservations.filter((reservation) => reservation.caseId === caseId);
          const persons = own.reduce((sum, reservation) => sum + reservation.persons, 0);
          await models.places.updateOne(
            { _id: place._id },
            { $inc: { free: persons }, $pull: { reservations: { caseId } } },
            { session },
          );
          await models.formerReservations.insertMany(
            own.map(({ reservationId, ...reservation }) => ({
              _id: reservationId,
              placeId: place._id,
              ...reservation,
              releasedAt: now(),
              releasedBy: provenance,
            })),
            { session },
          );
        }
      });
    },
  };
}
