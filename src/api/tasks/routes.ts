import { z } from 'zod';
import type { Context } from 'koa';
import {
  assignTaskSchema,
  completeTaskSchema,
  draftSchema,
  followUpTaskSchema,
  handOverTaskSchema,
  returnTaskSchema,
  taskCountsSchema,
  taskDetailSchema,
  taskKeySchema,
  taskPageSchema,
  taskQuerySchema,
  taskStateSchema,
} from '../../contracts/task.ts';
import { taskProcessSchema } from '../../contracts/task-process.ts';
import { authorize } from '../../policies/decision.ts';
import { mayReadTask, mayWorkOnTasks } from '../../policies/task.policy.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { waitVisible } from '../wait-visible.ts';
import { writeKey } from '../write-key.ts';
import { assignTask, claimTask, followUpTask, handOverTask, releaseTask, returnTask, takeBackTask } from './assignment.ts';
import { completeTask } from './complete-task.ts';
import { countTasks, listTasks } from './list-tasks.ts';
import { loadTask } from './load-task.ts';
import { showTaskProcess } from './show-task-process.ts';
import { showTask } from './show-task.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'tasks', access: mayWorkOnTasks, params: taskKeySchema } as const;

/** Answers a command on a task once `isDone` holds for the projected task. */
async function answer(deps: ApiDeps, ctx: Context, userTaskKey: string, isDone: (task: UserTaskDocument) => boolean) {
  const visible = await waitVisible(ctx, deps.changes, async () => isDone(await loadTask(deps, userTaskKey)));
  return { userTaskKey, visible };
}

export const taskRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listTasks',
    method: 'get',
    path: '/tasks',
    tag: 'tasks',
    summary: { de: 'Aufgaben suchen', en: 'Query tasks by any combination of filters' },
    access: mayWorkOnTasks,
    query: taskQuerySchema,
    answer: taskPageSchema,
    handle: ({ query }, actor, deps) => listTasks(deps, actor, query),
  }),
  route({
    operationId: 'countTasks',
    method: 'get',
    path: '/tasks/counts',
    tag: 'tasks',
    summary: { de: 'Zahl der Aufgaben je festem Filter', en: 'Number of tasks by standing filter' },
    access: mayWorkOnTasks,
    answer: taskCountsSchema,
    handle: (_, actor, deps) => countTasks(deps, actor),
  }),
  route({
    ...common,
    operationId: 'getTask',
    method: 'get',
    path: '/tasks/:userTaskKey',
    summary: {
      de: 'Aufgabe mit Formular, bekannten Werten und nächsten Schritten',
      en: 'Task with form, known values and next steps',
    },
    answer: taskDetailSchema,
    handle: ({ params }, actor, deps) => showTask(deps, actor, params.userTaskKey),
  }),
  route({
    ...common,
    operationId: 'getTaskProcess',
    method: 'get',
    path: '/tasks/:userTaskKey/process',
    summary: {
      de: 'Wo der Prozess einer Aufgabe steht und welche Regeln entschieden haben',
      en: 'Where the process of a task stands and which rules have decided',
    },
    answer: taskProcessSchema,
    handle: ({ params }, actor, deps) => showTaskProcess(deps, actor, params.userTaskKey),
  }),
  route({
    ...common,
    operationId: 'claimTask',
    method: 'post',
    path: '/tasks/:userTaskKey/claim',
    summary: { de: 'Aufgabe übernehmen', en: 'Claim a task' },
    answer: taskStateSchema,
    handle: async ({ params: { userTaskKey }, ctx }, actor, deps) => {
      await claimTask(deps, actor, userTaskKey);
      return answer(deps, ctx, userTaskKey, (task) => task.assignee === actor.accountId);
    },
  }),
  route({
    ...common,
    operationId: 'releaseTask',
    method: 'post',
    path: '/tasks/:userTaskKey/release',
    summary: { de: 'Aufgabe freigeben', en: 'Release a task' },
    answer: taskStateSchema,
    handle: async ({ params: { userTaskKey }, ctx }, actor, deps) => {
      await releaseTask(deps, actor, userTaskKey);
      return answer(deps, ctx, userTaskKey, (task) => task.assignee === null);
    },
  }),
  route({
    ...common,
    operationId: 'assignTask',
    method: 'post',
    path: '/tasks/:userTaskKey/assign',
    summary: { de: 'Aufgabe einer Person zuweisen', en: 'Assign a task to a person' },
    body: assignTaskSchema,
    answer: taskStateSchema,
    handle: async ({ params: { userTaskKey }, body, ctx }, actor, deps) => {
      await assignTask(deps, actor, userTaskKey, body.assignee);
      return answer(deps, ctx, userTaskKey, (task) => task.assignee === body.assignee);
    },
  }),
  route({
    ...common,
    operationId: 'completeTask',
    method: 'post',
    path: '/tasks/:userTaskKey/complete',
    summary: { de: 'Aufgabe erledigen', en: 'Complete a task with the values of its form' },
    body: completeTaskSchema,
    answer: taskStateSchema,
    handle: async ({ params: { userTaskKey }, body, ctx, requestId }, actor, deps) => {
      await completeTask(deps, actor, userTaskKey, body.values, writeKey(ctx, actor, requestId).key);
      return answer(deps, ctx, userTaskKey, (task) => task.state !== 'CREATED');
    },
  }),
  route({
    ...common,
    operationId: 'handOverTask',
    method: 'post',
    path: '/tasks/:userTaskKey/hand-over',
    summary: { de: 'Aufgabe an einen Fachbereich übergeben', en: 'Hand a task over to a department or groups, with a note' },
    body: handOverTaskSchema,
    answer: taskStateSchema,
    handle: async ({ params: { userTaskKey }, body, ctx }, actor, deps) => {
      const groups = await handOverTask(deps, actor, userTaskKey, body, body.note);
      return answer(deps, ctx, userTaskKey, (task) => sameGroups(task.candidateGroups, groups));
    },
  }),
  route({
    ...common,
    operationId: 'returnTask',
    method: 'post',
    path: '/tasks/:userTaskKey/return',
    summary: { de: 'Übergebene Aufgabe zurückgeben', en: 'Return a task that was handed over, with a reason' },
    body: returnTaskSchema,
    answer: taskStateSchema,
    handle: async ({ params: { userTaskKey }, body, ctx }, actor, deps) => {
      const groups = await returnTask(deps, actor, userTaskKey, body.reason);
      return answer(deps, ctx, userTaskKey, (task) => sameGroups(task.candidateGroups, groups));
    },
  }),
  route({
    ...common,
    operationId: 'takeBackTask',
    method: 'post',
    path: '/tasks/:userTaskKey/take-back',
    summary: {
      de: 'Eigene Übergabe oder Rückgabe zurücknehmen, solange niemand die Aufgabe übernommen hat',
      en: 'Take back one’s own hand-over or return, as long as nobody has claimed the task',
    },
    answer: taskStateSchema,
    handle: async ({ params: { userTaskKey }, ctx }, actor, deps) => {
      const groups = await takeBackTask(deps, actor, userTaskKey);
      return answer(deps, ctx, userTaskKey, (task) => sameGroups(task.candidateGroups, groups));
    },
  }),
  route({
    ...common,
    operationId: 'followUpTask',
    method: 'post',
    path: '/tasks/:userTaskKey/follow-up',
    summary: { de: 'Wiedervorlage setzen', en: 'Set or clear the follow-up date' },
    body: followUpTaskSchema,
    answer: taskStateSchema,
    handle: async ({ params: { userTaskKey }, body, ctx }, actor, deps) => {
      await followUpTask(deps, actor, userTaskKey, body.date, body.note);
      return answer(deps, ctx, userTaskKey, (task) => (task.followUpAt?.toISOString().slice(0, 10) ?? null) === body.date);
    },
  }),
  route({
    ...common,
    operationId: 'saveTaskDraft',
    method: 'put',
    path: '/tasks/:userTaskKey/draft',
    summary: { de: 'Entwurf der Angaben speichern', en: 'Save what has been typed so far' },
    body: draftSchema,
    answer: z.object({ version: z.int() }),
    handle: async ({ params: { userTaskKey }, body }, actor, deps) => {
      authorize(mayReadTask(actor, await loadTask(deps, userTaskKey)));
      return { version: await deps.caseFile.drafts.save(userTaskKey, actor.accountId, body.values, body.version) };
    },
  }),
  route({
    ...common,
    operationId: 'discardTaskDraft',
    method: 'delete',
    path: '/tasks/:userTaskKey/draft',
    summary: { de: 'Entwurf verwerfen', en: 'Discard the draft' },
    status: 204,
    answer: z.void(),
    handle: async ({ params: { userTaskKey } }, actor, deps) => {
      await deps.caseFile.drafts.discard(userTaskKey, actor.accountId);
      return undefined;
    },
  }),
];

function sameGroups(left: string[], right: string[]): boolean {
  return left.length === right.length && left.every((group) => right.includes(group));
}
