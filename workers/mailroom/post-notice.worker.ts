/**
 * Hands a notice over to the post, with the sheet that explains it in another language if there is one: from then on nobody can
 * replace them, and the time for remedies begins to run.
 */
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
    const sheet = (await documents.list(caseId)).find(({ translates }) => translates === documentId);
    const post = async (postedId: string, name: string): Promise<void> => {
      // Locked first: what lies in the print room is what the case file keeps.
      await documents.lock(postedId, writtenBy(type, job));
      await letters.put(name, await documents.content(postedId));
    };
    // The sheet first: who fetches the letter finds it there.
    if (sheet !== undefined) await post(sheet.documentId, `${caseNumber}-${documentId}-beiblatt.pdf`);
    await post(documentId, `${caseNumber}-${documentId}.pdf`);
    return { noticePostedOn: deps.today() };
  },
});
