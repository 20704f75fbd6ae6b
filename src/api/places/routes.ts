import {
  changePlaceSchema,
  changeSiteSchema,
  closePlaceSchema,
  newPlaceSchema,
  placeDetailSchema,
  placeIdSchema,
  placePageSchema,
  placeQuerySchema,
  siteListSchema,
  siteParamsSchema,
} from '../../contracts/place.ts';
import { mayEnterPlaces, mayReadPlaces } from '../../policies/place.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { writeKey } from '../write-key.ts';
import { addPlace, changePlace, changeSite, closePlace, reopenPlace } from './change-places.ts';
import { listPlaces } from './list-places.ts';
import { presentPlaceDetail, presentSite } from './presenter.ts';

const route = defineRoute<ApiDeps>();
const tag = 'places';
const onePlace = { tag, params: placeIdSchema, answer: placeDetailSchema } as const;

const sites = async ({ caseFile }: ApiDeps) => ({ items: (await caseFile.placeRegister.sites()).map(presentSite) });

export const placeRoutes: Route<ApiDeps>[] = [
  route({
    tag,
    operationId: 'listSites',
    method: 'get',
    path: '/sites',
    summary: { de: 'Standorte mit Anschrift und Belegung', en: 'Sites with address and occupancy' },
    access: mayReadPlaces,
    answer: siteListSchema,
    handle: (_, __, deps) => sites(deps),
  }),
  route({
    tag,
    operationId: 'putSite',
    method: 'put',
    path: '/sites/:site',
    summary: { de: 'Standort anlegen oder seine Anschrift ändern', en: 'Add a site or change its address' },
    access: mayEnterPlaces,
    params: siteParamsSchema,
    body: changeSiteSchema,
    answer: siteListSchema,
    handle: async ({ params: { site }, body }, actor, deps) => {
      await changeSite(deps, actor, site, body);
      return sites(deps);
    },
  }),
  route({
    tag,
    operationId: 'listPlaces',
    method: 'get',
    path: '/places',
    summary: { de: 'Plätze der Unterkünfte', en: 'Places of the housing' },
    access: mayReadPlaces,
    query: placeQuerySchema,
    answer: placePageSchema,
    handle: ({ query }, _, deps) => listPlaces(deps, query),
  }),
  route({
    tag,
    operationId: 'addPlace',
    method: 'post',
    path: '/places',
    summary: { de: 'Platz anlegen', en: 'Add a place' },
    access: mayEnterPlaces,
    body: newPlaceSchema,
    answer: placeDetailSchema,
    status: 201,
    handle: async ({ body, ctx, requestId }, actor, deps) =>
      presentPlaceDetail(deps, actor, await addPlace(deps, actor, body, writeKey(ctx, actor, requestId).key)),
  }),
  route({
    ...onePlace,
    operationId: 'getPlace',
    method: 'get',
    path: '/places/:placeId',
    summary: { de: 'Platz mit Belegung und Verlauf', en: 'Place with reservations and history' },
    access: mayReadPlaces,
    handle: async ({ params: { placeId } }, actor, deps) =>
      presentPlaceDetail(deps, actor, await deps.caseFile.placeRegister.get(placeId)),
  }),
  route({
    ...onePlace,
    operationId: 'changePlace',
    method: 'patch',
    path: '/places/:placeId',
    summary: { de: 'Angaben eines Platzes ändern', en: 'Change what is entered about a place' },
    access: mayEnterPlaces,
    body: changePlaceSchema,
    handle: async ({ params: { placeId }, body }, actor, deps) =>
      presentPlaceDetail(deps, actor, await changePlace(deps, actor, placeId, body)),
  }),
  route({
    ...onePlace,
    operationId: 'closePlace',
    method: 'post',
    path: '/places/:placeId/close',
    summary: { de: 'Leeren Platz schließen', en: 'Close an empty place' },
    access: mayEnterPlaces,
    body: closePlaceSchema,
    handle: async ({ params: { placeId }, body }, actor, deps) =>
      presentPlaceDetail(deps, actor, await closePlace(deps, actor, placeId, body)),
  }),
  route({
    ...onePlace,
    operationId: 'reopenPlace',
    method: 'post',
    path: '/places/:placeId/reopen',
    summary: { de: 'Geschlossenen Platz wieder öffnen', en: 'Reopen a closed place' },
    access: mayEnterPlaces,
    body: closePlaceSchema,
    handle: async ({ params: { placeId }, body }, actor, deps) =>
      presentPlaceDetail(deps, actor, await reopenPlace(deps, actor, placeId, body)),
  }),
];
