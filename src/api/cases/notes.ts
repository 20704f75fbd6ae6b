/** Remarks in a case that everybody who works on it may read. */
import { caseIdSchema, newNoteSchema, noteSchema, notesSchema } from '../../contracts/case.ts';
import type { Note } from '../../case-file/notes.ts';
import { mayWriteCases } from '../../policies/case.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'cases', path: '/cases/:caseId/notes', access: mayWriteCases, params: caseIdSchema } as const;

function present({ noteId, caseId, text, createdAt, provenance }: Note) {
  return { noteId, caseId, text, createdAt: createdAt.toISOString(), by: provenance.by };
}

export const noteRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listNotes',
    method: 'get',
    summary: { de: 'Vermerke eines Vorgangs', en: 'Notes of a case, newest first' },
    answer: notesSchema,
    handle: async ({ params: { caseId } }, _, deps) => {
      await deps.caseFile.cases.get(caseId);
      return { items: (await deps.caseFile.notes.list(caseId)).map(present) };
    },
  }),
  route({
    ...common,
    operationId: 'addNote',
    method: 'post',
    summary: { de: 'Vermerk schreiben', en: 'Add a note' },
    body: newNoteSchema,
    answer: noteSchema,
    status: 201,
    handle: async ({ params: { caseId }, body }, actor, deps) => {
      const note = await deps.caseFile.notes.add(caseId, body.text, { by: actor.accountId, reason: 'note' });
      await deps.audit.append({ actor, action: 'note.add', resource: { kind: 'note', id: note.noteId }, caseId });
      return present(note);
    },
  }),
];
