import { caseIdSchema } from '../../contracts/case.ts';
import {
  calculatedDeadlineSchema,
  changeDeadlineSchema,
  deadlineDetailSchema,
  deadlineEventSchema,
  deadlineIdSchema,
  deadlinePageSchema,
  deadlineQuerySchema,
  normListSchema,
  startDeadlineSchema,
} from '../../contracts/deadline.ts';
import { norms } from '../../deadlines/norms/index.ts';
import { mayChangeDeadlines, mayReadDeadlines } from '../../policies/deadline.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { writeKey } from '../write-key.ts';
import { changeDeadline, readableDeadline, startDeadline } from './change-deadline.ts';
import { listDeadlines } from './list-deadlines.ts';
import { presentDeadline } from './presenter.ts';

const route = defineRoute<ApiDeps>();

export const deadlineRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listDeadlines',
    method: 'get',
    path: '/deadlines',
    tag: 'deadlines',
    summary: { de: 'Fristen der eigenen Fachbereiche', en: 'Deadlines of one’s departments, by their last day' },
    access: mayReadDeadlines,
    query: deadlineQuerySchema,
    answer: deadlinePageSchema,
    handle: ({ query }, actor, deps) => listDeadlines(deps, actor, query),
  }),
  route({
    operationId: 'getDeadline',
    method: 'get',
    path: '/deadlines/:deadlineId',
    tag: 'deadlines',
    summary: { de: 'Frist mit Berechnung und Verlauf', en: 'Deadline with its calculation and history' },
    access: mayReadDeadlines,
    params: deadlineIdSchema,
    answer: deadlineDetailSchema,
    handle: async ({ params }, actor, deps) =>
      presentDeadline(deps, actor, await readableDeadline(deps, actor, params.deadlineId)),
  }),
  route({
    operationId: 'changeDeadline',
    method: 'post',
    path: '/deadlines/:deadlineId/changes',
    tag: 'deadlines',
    summary: {
      de: 'Frist ruhen lassen, weiterlaufen lassen, verlängern, berichtigen oder beenden, mit Begründung',
      en: 'Suspend, resume, extend, correct or end a deadline, with a reason',
    },
    access: mayChangeDeadlines,
    params: deadlineIdSchema,
    body: changeDeadlineSchema,
    answer: deadlineDetailSchema,
    handle: async ({ params, body }, actor, deps) =>
      presentDeadline(deps, actor, await changeDeadline(deps, actor, params.deadlineId, body)),
  }),
  route({
    operationId: 'startDeadline',
    method: 'post',
    path: '/cases/:caseId/deadlines',
    tag: 'deadlines',
    summary: { de: 'Frist von Hand beginnen, mit Begründung', en: 'Start a deadline by hand, with a reason' },
    access: mayChangeDeadlines,
    params: caseIdSchema,
    body: startDeadlineSchema,
    answer: deadlineDetailSchema,
    status: 201,
    handle: async ({ params, body, ctx, requestId }, actor, deps) =>
      presentDeadline(deps, actor, await startDeadline(deps, actor, params.caseId, body, writeKey(ctx, actor, requestId).key)),
  }),
  route({
    operationId: 'calculateDeadline',
    method: 'post',
    path: '/deadline-calculations',
    tag: 'deadlines',
    summary: { de: 'Frist berechnen, ohne sie festzuhalten', en: 'Calculate a deadline without keeping it' },
    access: 'signed-in',
    body: deadlineEventSchema,
    answer: calculatedDeadlineSchema,
    handle: ({ body }, _, deps) => Promise.resolve(deps.caseFile.deadlines.calculate(body)),
  }),
  route({
    operationId: 'listDeadlineNorms',
    method: 'get',
    path: '/deadline-norms',
    tag: 'deadlines',
    summary: { de: 'Normen, nach denen Fristen laufen', en: 'Norms that deadlines run by' },
    access: 'signed-in',
    answer: normListSchema,
    handle: () => Promise.resolve({ items: [...norms] }),
  }),
];
