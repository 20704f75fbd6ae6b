import type { z } from 'zod';
import type { PlaceReservation, RegisteredPlace, Site } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { PlaceAnswer, placeDetailSchema, SiteAnswer } from '../../contracts/place.ts';
import { mayReadReservations } from '../../policies/place.policy.ts';
import type { ApiDeps } from '../deps.ts';

export function presentPlace(place: RegisteredPlace): PlaceAnswer {
  const { placeId, site, room, accommodationType, capacity, occupied, barrierFree, womenOnly, familySuitable } = place;
  const suits = { barrierFree, womenOnly, familySuitable };
  const state = { closedAt: place.closedAt?.toISOString() ?? null, version: place.version };
  return { placeId, site, room, accommodationType, capacity, occupied, free: capacity - occupied, ...suits, ...state };
}

export function presentSite(site: Site): SiteAnswer {
  return { ...site, free: site.capacity - site.occupied };
}

export async function presentPlaceDetail(
  { caseFile }: ApiDeps,
  actor: Actor,
  place: RegisteredPlace,
): Promise<z.infer<typeof placeDetailSchema>> {
  const { placeRegister, cases } = caseFile;
  const [reservations, history] = await Promise.all([
    mayReadReservations(actor).allowed ? placeRegister.reservations(place.placeId) : null,
    placeRegister.history(place.placeId),
  ]);
  const summaries = await cases.summaries((reservations ?? []).map(({ caseId }) => caseId));
  const presentReservation = ({ caseId, persons, reservedAt }: PlaceReservation) => {
    return { caseId, caseNumber: summaries.get(caseId)?.caseNumber ?? null, persons, reservedAt: reservedAt.toISOString() };
  };
  return {
    ...presentPlace(place),
    siteAddress: place.siteAddress ?? null,
    reservations: reservations?.map(presentReservation) ?? null,
    history: history.map(({ version, action, at, changes, provenance: { by, reason } }) => {
      return { version, action, at: at.toISOString(), by, reason, changes };
    }),
  };
}
