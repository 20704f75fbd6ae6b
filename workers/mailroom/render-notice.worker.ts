/** Writes a decision or letter as an accessible PDF into the case file. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { noticeKinds } from './notices/notice.ts';
import type { RenderNotice } from './notices/render-notice.ts';

export default defineWorker({
  type: 'render-notice',
  title: { de: 'Bescheid oder Schreiben erstellen', en: 'Render notice' },
  input: z.object({
    caseId: z.uuid(),
    noticeKind: z.enum(noticeKinds),
    calculationId: z.uuid().nullish(),
    placeId: z.string().min(1).nullish(),
    childPersonId: z.uuid().nullish(),
  }),
  output: z.object({ documentId: z.uuid() }),
  errors: {},
  timeoutMs: 60_000,
  handle({ caseId, noticeKind, ...references }, { renderNotice }: { renderNotice: RenderNotice }, job) {
    return renderNotice(caseId, noticeKind, references, job);
  },
});
