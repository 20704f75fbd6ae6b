/**
 * Counselling notes (StGB 203): written and read only by the social worker assigned to the person, and the deputy. Whoever
 * leads the social work assigns; that alone opens nothing for them.
 */
import { z } from 'zod';
import type { CounsellingNoteInfo } from '../../case-file/counselling-vault.ts';
import type { Actor } from '../../contracts/actor.ts';
import {
  assignWorkerSchema,
  caseIdSchema,
  counsellingNoteSchema,
  counsellingNotesSchema,
  counsellingNoteTextSchema,
  newNoteSchema,
} from '../../contracts/case.ts';
import { InvalidInput } from '../../errors.ts';
import { mayAssignSocialWorker, mayReadCounsellingNote, mayUseCounsellingNotes } from '../../policies/counselling-note.policy.ts';
import { authorize } from '../../policies/decision.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { authorizeRead } from '../protected-read.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'cases', access: mayUseCounsellingNotes } as const;

function present({ createdAt, ...note }: CounsellingNoteInfo) {
  return { ...note, createdAt: createdAt.toISOString() };
}

/** Who is assigned to the case's person, once the reader has passed. @throws NotFound, Forbidden */
async function open(deps: ApiDeps, actor: Actor, caseId: string, action: string) {
  const { personId } = await deps.caseFile.cases.get(caseId);
  const assignedWorker = await deps.caseFile.vault.assignedWorker(personId);
  const event = { action, resource: { kind: 'person', id: personId }, caseId, purpose: 'TASK' as const };
  await authorizeRead(deps, actor, mayReadCounsellingNote(actor, assignedWorker), event);
  const onBehalfOf = assignedWorker !== null && assignedWorker !== actor.accountId ? { onBehalfOf: assignedWorker } : {};
  return { personId, assignedWorker, provenance: { by: actor.accountId, reason: 'counselling', ...onBehalfOf } };
}

export const counsellingNoteRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listCounsellingNotes',
    method: 'get',
    path: '/cases/:caseId/counselling-notes',
    summary: { de: 'Beratungsnotizen, ohne Text', en: 'Counselling notes, without their text' },
    params: caseIdSchema,
    answer: counsellingNotesSchema,
    handle: async ({ params: { caseId } }, actor, deps) => {
      const { personId, assignedWorker } = await open(deps, actor, caseId, 'counselling.list');
      return { assignedWorker, items: (await deps.caseFile.vault.list(personId, actor)).map(present) };
    },
  }),
  route({
    ...common,
    operationId: 'addCounsellingNote',
    method: 'post',
    path: '/cases/:caseId/counselling-notes',
    summary: { de: 'Beratungsnotiz schreiben', en: 'Add a counselling note' },
    params: caseIdSchema,
    body: newNoteSchema,
    answer: counsellingNoteSchema,
    status: 201,
    handle: async ({ params: { caseId }, body }, actor, deps) => {
      const { personId, provenance } = await open(deps, actor, caseId, 'counselling.add');
      return present(await deps.caseFile.vault.add(personId, caseId, body.text, actor, provenance));
    },
  }),
  route({
    ...common,
    operationId: 'getCounsellingNote',
    method: 'get',
    path: '/cases/:caseId/counselling-notes/:noteId',
    summary: { de: 'Beratungsnotiz lesen', en: 'Read a counselling note' },
    params: caseIdSchema.extend({ noteId: z.uuid() }),
    answer: counsellingNoteTextSchema,
    handle: async ({ params: { caseId, noteId } }, actor, deps) => {
      await open(deps, actor, caseId, 'counselling.read');
      const { text, ...info } = await deps.caseFile.vault.read(noteId, actor);
      return { ...present(info), text };
    },
  }),
  route({
    ...common,
    operationId: 'assignSocialWorker',
    method: 'put',
    path: '/cases/:caseId/social-worker',
    summary: { de: 'Sozialarbeiterin oder Sozialarbeiter zuweisen', en: 'Assign the social worker of a person' },
    params: caseIdSchema,
    body: assignWorkerSchema,
    answer: z.object({ personId: z.string(), accountId: z.string() }),
    handle: async ({ params: { caseId }, body: { accountId } }, actor, deps) => {
      const { personId } = await deps.caseFile.cases.get(caseId);
      const before = await deps.caseFile.vault.assignedWorker(personId);
      authorize(mayAssignSocialWorker(actor, before, accountId));
      const worker = await deps.identity.actors.find(accountId);
      if (worker === null || !mayUseCounsellingNotes(worker).allowed) {
        throw new InvalidInput('ASSIGNEE_NOT_A_CANDIDATE', { field: 'accountId' });
      }
      await deps.caseFile.vault.assignWorker(personId, accountId, { by: actor.accountId, reason: 'assign-social-worker' });
      const resource = { kind: 'person', id: personId };
      await deps.audit.append({ actor, action: 'counselling.assign', resource, caseId, details: { accountId, before } });
      return { personId, accountId };
    },
  }),
];
