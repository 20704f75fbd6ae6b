import { caseIdSchema } from '../../contracts/case.ts';
import {
  conflictDetailQuerySchema,
  conflictDetailSchema,
  conflictIdSchema,
  conflictPageSchema,
  conflictProgressSchema,
  conflictQuerySchema,
  raiseConflictSchema,
  raisedConflictSchema,
} from '../../contracts/goal-conflict.ts';
import { mayReadConflict, mayReadConflicts } from '../../policies/conflict.policy.ts';
import { authorize } from '../../policies/decision.ts';
import { mayRaiseConflict } from '../../policies/process.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { instanceVisible } from '../process-starts/start-for-case.ts';
import { authorizeRead } from '../protected-read.ts';
import { writeKey } from '../write-key.ts';
import { listConflicts } from './list-conflicts.ts';
import { presentConflict } from './presenter.ts';
import { raiseConflict } from './raise-conflict.ts';
import { showConflictProgress } from './show-progress.ts';

const route = defineRoute<ApiDeps>();

export const goalConflictRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listGoalConflicts',
    method: 'get',
    path: '/goal-conflicts',
    tag: 'goal conflicts',
    summary: { de: 'Zielkonflikte', en: 'Goal conflicts that one is a party of or leads' },
    access: mayReadConflicts,
    query: conflictQuerySchema,
    answer: conflictPageSchema,
    handle: ({ query }, actor, deps) => listConflicts(deps, actor, query),
  }),
  route({
    operationId: 'getGoalConflict',
    method: 'get',
    path: '/goal-conflicts/:conflictId',
    tag: 'goal conflicts',
    summary: { de: 'Zielkonflikt mit Stellungnahmen', en: 'Goal conflict with the positions of its parties' },
    access: mayReadConflicts,
    params: conflictIdSchema,
    query: conflictDetailQuerySchema,
    answer: conflictDetailSchema,
    handle: async ({ params: { conflictId }, query: { purpose } }, actor, deps) => {
      const conflict = await deps.caseFile.conflicts.get(conflictId);
      const { caseId } = conflict;
      const resource = { kind: 'goalConflict', id: conflictId };
      await authorizeRead(deps, actor, mayReadConflict(actor, conflict), { action: 'conflict.read', resource, caseId, purpose });
      const summaries = await deps.caseFile.cases.summaries([caseId]);
      const positions = conflict.positions.map(({ submittedAt, ...position }) => ({
        ...position,
        submittedAt: submittedAt.toISOString(),
      }));
      return { ...presentConflict(actor, conflict, summaries.get(caseId)), positions, reasons: conflict.reasons };
    },
  }),
  route({
    operationId: 'getGoalConflictProgress',
    method: 'get',
    path: '/goal-conflicts/:conflictId/progress',
    tag: 'goal conflicts',
    summary: { de: 'Wie weit ein Zielkonflikt ist', en: 'How far a goal conflict has come, and what waits for it' },
    access: mayReadConflicts,
    params: conflictIdSchema,
    answer: conflictProgressSchema,
    handle: async ({ params: { conflictId } }, actor, deps) => {
      const conflict = await deps.caseFile.conflicts.get(conflictId);
      authorize(mayReadConflict(actor, conflict));
      return showConflictProgress(deps, actor, conflict);
    },
  }),
  route({
    operationId: 'raiseGoalConflict',
    method: 'post',
    path: '/cases/:caseId/goal-conflicts',
    tag: 'goal conflicts',
    summary: { de: 'Zielkonflikt melden', en: 'Raise a goal conflict: freezes the case and starts the conflict process' },
    access: mayRaiseConflict,
    params: caseIdSchema,
    body: raiseConflictSchema,
    answer: raisedConflictSchema,
    status: 201,
    handle: async ({ params: { caseId }, body, ctx, requestId }, actor, deps) => {
      const raised = await raiseConflict(deps, actor, caseId, body, writeKey(ctx, actor, requestId).key);
      const visible = await instanceVisible(deps, raised.processInstanceKey);
      if (!visible) ctx.status = 202;
      return { ...raised, visible };
    },
  }),
];
