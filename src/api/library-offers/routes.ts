import { z } from 'zod';
import {
  libraryOfferDetailSchema,
  libraryOfferIdSchema,
  libraryOfferListSchema,
  settleLibraryOfferSchema,
} from '../../contracts/library-offer.ts';
import { mayDesign } from '../../policies/definition.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { listLibraryOffers, settleLibraryOffer, showLibraryOffer } from './offers.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'models', access: mayDesign } as const;

export const libraryOfferRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listLibraryOffers',
    method: 'get',
    path: '/library-offers',
    summary: {
      de: 'Neue Fassungen der Bibliothek, die nichts Eigenes ersetzen',
      en: 'Newer files of the library for what was changed in this installation',
    },
    answer: libraryOfferListSchema,
    handle: async (_request, _actor, deps) => ({ items: await listLibraryOffers(deps) }),
  }),
  route({
    ...common,
    operationId: 'getLibraryOffer',
    method: 'get',
    path: '/library-offers/:offerId',
    summary: { de: 'Eine neue Fassung mit den Unterschieden', en: 'A newer file with what differs from what runs' },
    params: libraryOfferIdSchema,
    answer: libraryOfferDetailSchema,
    handle: ({ params }, _actor, deps) => showLibraryOffer(deps, params.offerId),
  }),
  route({
    ...common,
    operationId: 'settleLibraryOffer',
    method: 'post',
    path: '/library-offers/:offerId/settlement',
    summary: { de: 'Eine neue Fassung nicht übernehmen', en: 'Put a newer file aside; what runs stays' },
    params: libraryOfferIdSchema,
    body: settleLibraryOfferSchema,
    status: 204,
    answer: z.void(),
    handle: async ({ params, body }, actor, deps) => {
      await settleLibraryOffer(deps, actor, params.offerId, body.comment);
      return undefined;
    },
  }),
];
