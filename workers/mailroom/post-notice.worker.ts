/** Hands a notice over to the post: from then on nobody can replace it, and its time for remedies begins to run. */
import { z } from 'zod';
import type { CaseFile } from '../../src/case-file/repositories.ts';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { OutgoingLetters } from './outgoing-letters.ts';

export type PostDeps = Pick<CaseFile, 'cases' | 'documents'> & {
  letters: OutgoingLetters;
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
};

const type = 'post-notice';

export default defineWorker({
  type,
  title: { de: 'Schreiben zur Post geben', en: 'Post notice' },
  input: z.object({ caseId: z.uuid(), documentId: z.uuid() }),
  output: z.object({ noticePostedOn: z.iso.date() }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, documentId }, deps: PostDeps, job) {
    const { cases, documents, letters } = deps;
    const document = await documents.get(documentId);
    if (document.caseId !== caseId) throw new Error('documentId: Das Schreiben gehört zu einem anderen Vorgang.');
    const { caseNumber } = await cases.get(caseId);
    // Locked first: what lies in the print room is what the case file keeps.
    await documents.lock(documentId, writtenBy(type, job));
    await letters.put(`${caseNumber}-${documentId}.pdf`, await documents.content(documentId));
    return { noticePostedOn: deps.today() };
  },
});
