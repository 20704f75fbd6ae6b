import { z } from 'zod';
import {
  changeRateTableSchema,
  newRateTableSchema,
  rateChangesPageSchema,
  rateChangesQuerySchema,
  rateTableIdSchema,
  rateTableListSchema,
  rateTableSchema,
  returnRateTableSchema,
  seenRateTableSchema,
} from '../../contracts/rate-table.ts';
import { mayReadRateTables } from '../../policies/rate-table.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { visible } from '../deployments/visible.ts';
import { listRateChanges } from './changes.ts';
import { presentRateTable } from './presenter.ts';
import { periodsInForce } from './rate-models.ts';
import {
  createRateTable,
  discardRateTable,
  findRateTable,
  listRateTables,
  returnRateTable,
  saveRateTable,
  submitRateTable,
} from './rate-tables.ts';
import { releaseRateTable } from './release.ts';

const route = defineRoute<ApiDeps>();
const read = { tag: 'rate-tables', access: mayReadRateTables } as const;
const one = { params: rateTableIdSchema, answer: rateTableSchema } as const;

export const rateTableRoutes: Route<ApiDeps>[] = [
  route({
    ...read,
    operationId: 'listRateTables',
    method: 'get',
    path: '/rate-tables',
    summary: {
      de: 'Leistungssätze: Jahre, die gelten, und was eingegeben ist',
      en: 'Benefit rates: years in force, and what has been entered',
    },
    answer: rateTableListSchema,
    handle: async (_request, _actor, deps) => {
      const [inForce, tables] = await Promise.all([periodsInForce(deps), listRateTables(deps)]);
      return { inForce, tables: tables.map(presentRateTable) };
    },
  }),
  route({
    ...read,
    operationId: 'createRateTable',
    method: 'post',
    path: '/rate-tables',
    summary: { de: 'Sätze eines Jahres anlegen', en: 'Begin the rates of a year' },
    body: newRateTableSchema,
    answer: rateTableSchema,
    status: 201,
    handle: async ({ body }, actor, deps) => presentRateTable(await createRateTable(deps, actor, body)),
  }),
  route({
    ...read,
    ...one,
    operationId: 'getRateTable',
    method: 'get',
    path: '/rate-tables/:rateTableId',
    summary: { de: 'Sätze eines Jahres mit ihrem Stand', en: 'The rates of a year and how far they are' },
    handle: async ({ params }, _actor, deps) => presentRateTable(await findRateTable(deps, params.rateTableId)),
  }),
  route({
    ...read,
    ...one,
    operationId: 'saveRateTable',
    method: 'put',
    path: '/rate-tables/:rateTableId',
    summary: { de: 'Entwurf der Sätze speichern', en: 'Save the draft of rates' },
    body: changeRateTableSchema,
    handle: async ({ params, body }, actor, deps) => presentRateTable(await saveRateTable(deps, actor, params.rateTableId, body)),
  }),
  route({
    ...read,
    operationId: 'discardRateTable',
    method: 'delete',
    path: '/rate-tables/:rateTableId',
    summary: { de: 'Entwurf der Sätze verwerfen', en: 'Discard the draft of rates' },
    params: rateTableIdSchema,
    query: z.object({ revision: z.coerce.number().int().min(1) }),
    answer: z.undefined(),
    status: 204,
    handle: async ({ params, query }, actor, deps) => {
      await discardRateTable(deps, actor, params.rateTableId, query.revision);
      return undefined;
    },
  }),
  route({
    ...read,
    ...one,
    operationId: 'submitRateTable',
    method: 'post',
    path: '/rate-tables/:rateTableId/submit',
    summary: { de: 'Sätze zur Freigabe vorlegen', en: 'Submit the rates for release' },
    body: seenRateTableSchema,
    handle: async ({ params, body }, actor, deps) =>
      presentRateTable(await submitRateTable(deps, actor, params.rateTableId, body.revision)),
  }),
  route({
    ...read,
    operationId: 'listRateChanges',
    method: 'get',
    path: '/rate-tables/:rateTableId/changes',
    summary: {
      de: 'Was sich mit den Sätzen für wen ändert, größte Änderung zuerst',
      en: 'What the rates change for whom, largest change first',
    },
    params: rateTableIdSchema,
    query: rateChangesQuerySchema,
    answer: rateChangesPageSchema,
    handle: ({ params, query }, actor, deps) => listRateChanges(deps, actor, params.rateTableId, query),
  }),
  route({
    ...read,
    ...one,
    operationId: 'returnRateTable',
    method: 'post',
    path: '/rate-tables/:rateTableId/return',
    summary: { de: 'Vorgelegte Sätze mit Begründung zurückgeben', en: 'Return submitted rates with a reason' },
    body: returnRateTableSchema,
    handle: async ({ params, body }, actor, deps) =>
      presentRateTable(await returnRateTable(deps, actor, params.rateTableId, body)),
  }),
  route({
    ...read,
    ...one,
    operationId: 'releaseRateTable',
    method: 'post',
    path: '/rate-tables/:rateTableId/release',
    summary: {
      de: 'Sätze als zweite Person freigeben; Fälle ab dem Jahresbeginn rechnen damit',
      en: 'Release the rates as the second person; cases from the beginning of the year use them',
    },
    body: seenRateTableSchema,
    handle: async ({ params, body, ctx }, actor, deps) =>
      presentRateTable(await releaseRateTable(deps, actor, { ...params, revision: body.revision }, visible(deps, ctx))),
  }),
];
