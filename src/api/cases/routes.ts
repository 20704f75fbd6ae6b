import { z } from 'zod';
import {
  caseDetailSchema,
  caseFieldsSchema,
  caseIdSchema,
  casePageSchema,
  caseProgressSchema,
  caseQuerySchema,
  correctFieldsSchema,
  fieldHistorySchema,
  fieldKeySchema,
  fieldsQuerySchema,
  openHandOversSchema,
  purposeQuerySchema,
  timelinePageSchema,
  timelineQuerySchema,
} from '../../contracts/case.ts';
import { mayReadCases, mayWriteCases } from '../../policies/case.policy.ts';
import { mayWorkOnTasks } from '../../policies/task.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { consentRoutes } from './consents.ts';
import { correctFields } from './correct-fields.ts';
import { counsellingNoteRoutes } from './counselling-notes.ts';
import { readFieldHistory } from './field-history.ts';
import { listCases } from './list-cases.ts';
import { noteRoutes } from './notes.ts';
import { listOpenHandOvers } from './open-hand-overs.ts';
import { readFields } from './read-fields.ts';
import { showCase } from './show-case.ts';
import { showProgress } from './show-progress.ts';
import { readTimeline } from './timeline.ts';

const route = defineRoute<ApiDeps>();

export const caseRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listCases',
    method: 'get',
    path: '/cases',
    tag: 'cases',
    summary: { de: 'Vorgänge suchen', en: 'Query cases' },
    access: mayReadCases,
    query: caseQuerySchema,
    answer: casePageSchema,
    handle: ({ query }, actor, deps) => listCases(deps, actor, query),
  }),
  route({
    operationId: 'getCase',
    method: 'get',
    path: '/cases/:caseId',
    tag: 'cases',
    summary: { de: 'Vorgang mit Prozessen', en: 'Case with its processes' },
    access: mayReadCases,
    params: caseIdSchema,
    answer: caseDetailSchema,
    handle: ({ params }, actor, deps) => showCase(deps, actor, params.caseId),
  }),
  route({
    operationId: 'getCaseProgress',
    method: 'get',
    path: '/cases/:caseId/progress',
    tag: 'cases',
    summary: { de: 'Wo ein Vorgang steht', en: 'Where the processes of a case stand, and its open tasks' },
    access: mayReadCases,
    params: caseIdSchema,
    answer: caseProgressSchema,
    handle: ({ params }, actor, deps) => showProgress(deps, actor, params.caseId),
  }),
  route({
    operationId: 'listOpenHandOvers',
    method: 'get',
    path: '/hand-overs',
    tag: 'cases',
    summary: { de: 'Offene Übergaben meiner Fachbereiche', en: 'Open hand-overs from and to one’s departments' },
    access: mayWorkOnTasks,
    answer: openHandOversSchema,
    handle: async (_, actor, deps) => ({ items: await listOpenHandOvers(deps, actor) }),
  }),
  route({
    operationId: 'getCaseTimeline',
    method: 'get',
    path: '/cases/:caseId/timeline',
    tag: 'cases',
    summary: { de: 'Verlauf des Vorgangs', en: 'What happened in the case, newest first' },
    access: mayReadCases,
    params: caseIdSchema,
    query: timelineQuerySchema,
    answer: timelinePageSchema,
    handle: ({ params, query }, actor, deps) => readTimeline(deps, actor, params.caseId, query),
  }),
  route({
    operationId: 'getCaseFields',
    method: 'get',
    path: '/cases/:caseId/fields',
    tag: 'cases',
    summary: { de: 'Angaben nach Datenklasse, mit Zweck', en: 'Fields by data class, for a stated purpose' },
    access: mayReadCases,
    params: caseIdSchema,
    query: fieldsQuerySchema,
    answer: caseFieldsSchema,
    handle: ({ params, query }, actor, deps) => readFields(deps, actor, params.caseId, query),
  }),
  route({
    operationId: 'correctCaseFields',
    method: 'patch',
    path: '/cases/:caseId/fields',
    tag: 'cases',
    summary: { de: 'Angaben berichtigen, mit Begründung', en: 'Correct fields, with a reason' },
    access: mayWriteCases,
    params: caseIdSchema,
    body: correctFieldsSchema,
    answer: z.object({ version: z.int() }),
    handle: async ({ params, body }, actor, deps) => ({ version: await correctFields(deps, actor, params.caseId, body) }),
  }),
  route({
    operationId: 'getFieldHistory',
    method: 'get',
    path: '/cases/:caseId/fields/:key/history',
    tag: 'cases',
    summary: { de: 'Frühere Werte einer Angabe', en: 'Earlier values of a field: who, when, why' },
    access: mayReadCases,
    params: fieldKeySchema,
    query: purposeQuerySchema,
    answer: fieldHistorySchema,
    handle: async ({ params, query }, actor, deps) => ({ items: await readFieldHistory(deps, actor, params, query.purpose) }),
  }),
  ...noteRoutes,
  ...consentRoutes,
  ...counsellingNoteRoutes,
];
