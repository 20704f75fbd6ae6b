import type { Connection } from 'mongoose';
import { NotFound } from '../errors.ts';
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
    async get(placeId) {
      const place = toPlace(await find(placeId));
      const site = await models.sites.findById(place.site).lean();
      return { ...place, siteAddress: site?.address ?? null };
    },

    async findFree(needs, accommodationType) {
      const free = await models.places
        .find({
          accommodationType,
          closedAt: null,
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
        { _id: placeId, closedAt: null, free: { $gte: persons }, 'reservations.caseId': { $ne: caseId } },
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
