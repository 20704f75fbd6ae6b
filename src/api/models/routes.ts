import { z } from 'zod';
import {
  announcePresenceSchema,
  discardDraftSchema,
  elementTemplateListSchema,
  modelDifferenceRequestSchema,
  modelDifferenceSchema,
  modelDraftSchema,
  modelIdSchema,
  modelListSchema,
  presenceSchema,
  saveDraftSchema,
  savedDraftSchema,
} from '../../contracts/model.ts';
import { InvalidInput } from '../../errors.ts';
import { mayDesign } from '../../policies/definition.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { draftStore } from './draft-store.ts';
import { listModels } from './list-models.ts';
import { announce } from './presence.ts';
import { modelReviewRoutes } from './review-routes.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'models', access: mayDesign } as const;

export const modelRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listModels',
    method: 'get',
    path: '/models',
    summary: { de: 'Modelle und ihre Entwürfe', en: 'Models, what they use and what of them is not released' },
    answer: modelListSchema,
    handle: (_request, actor, deps) => listModels(deps, actor),
  }),
  route({
    ...common,
    operationId: 'getModelDraft',
    method: 'get',
    path: '/models/:modelId/draft',
    summary: { de: 'Entwurf eines Modells', en: 'The files of a model that have changes' },
    params: modelIdSchema,
    answer: modelDraftSchema,
    handle: async ({ params: { modelId } }, _actor, { connection, now }) => ({
      modelId,
      files: await draftStore(connection, now).files(modelId),
    }),
  }),
  route({
    ...common,
    operationId: 'saveModelDraft',
    method: 'put',
    path: '/models/:modelId/draft',
    summary: { de: 'Eine Datei des Entwurfs speichern', en: 'Save one file of the draft' },
    params: modelIdSchema,
    body: saveDraftSchema,
    answer: savedDraftSchema,
    handle: ({ params: { modelId }, body }, actor, { connection, now }) => draftStore(connection, now).save(modelId, body, actor),
  }),
  route({
    ...common,
    operationId: 'discardModelDraft',
    method: 'delete',
    path: '/models/:modelId/draft',
    summary: { de: 'Änderungen einer Datei verwerfen', en: 'Discard the changes of one file' },
    params: modelIdSchema,
    query: discardDraftSchema,
    status: 204,
    answer: z.void(),
    handle: async ({ params: { modelId }, query: { name, revision } }, _actor, { connection, now }) => {
      await draftStore(connection, now).discard(modelId, name, revision);
      return undefined;
    },
  }),
  route({
    ...common,
    operationId: 'announceModelPresence',
    method: 'put',
    path: '/models/:modelId/presence',
    summary: { de: 'Sagen, dass man ein Modell geöffnet hat', en: 'Say that one has a model open, and see who else has' },
    params: modelIdSchema,
    body: announcePresenceSchema,
    answer: presenceSchema,
    handle: async ({ params: { modelId }, body }, actor, { connection, now }) => {
      const [others, files] = await Promise.all([
        announce(connection, now(), actor, modelId, body),
        draftStore(connection, now).list(modelId),
      ]);
      return { others, files: files.map(({ modelId: _modelId, ...file }) => file) };
    },
  }),
  route({
    ...common,
    operationId: 'compareModels',
    method: 'post',
    path: '/model-differences',
    summary: { de: 'Zwei Stände einer Datei in Worten vergleichen', en: 'Compare two states of a file in words' },
    body: modelDifferenceRequestSchema,
    answer: modelDifferenceSchema,
    handle: async ({ body: { name, before, after } }, _actor, { models }) => {
      const changes = await models.difference(name, before, after);
      if (changes === null) throw new InvalidInput('NOT_COMPARABLE');
      return { changes };
    },
  }),
  route({
    ...common,
    operationId: 'listElementTemplates',
    method: 'get',
    path: '/element-templates',
    summary: { de: 'Vorlagen für Aufgaben unserer Dienste', en: 'Element templates of the workers' },
    answer: elementTemplateListSchema,
    handle: (_request, _actor, { elementTemplates }) =>
      Promise.resolve({ items: elementTemplates.map((template) => ({ ...template })) }),
  }),
  ...modelReviewRoutes,
];
