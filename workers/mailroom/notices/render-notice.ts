/** Writes a notice of a case and puts it into the case file. */
import type { CaseFile } from '../../../src/case-file/repositories.ts';
import { writtenBy } from '../../../src/case-file/written-by-worker.ts';
import type { Notice, NoticeKind } from './notice.ts';
import { readNoticeFacts, type NoticeFacts, type NoticeFactsDeps, type NoticeReferences } from './notice-facts.ts';
import type { NoticeFonts } from './pdf/notice-fonts.ts';
import { renderNoticePdf } from './pdf/render-notice-pdf.ts';
import { templates } from './templates/index.ts';
import { recipientLines } from './text/recipient.ts';

export type NoticeRendererDeps = NoticeFactsDeps & Pick<CaseFile, 'documents'> & { fonts: NoticeFonts };

/** The job that asks for the notice: it makes the document one, however often it runs. */
export interface NoticeJob {
  processInstanceKey: string;
  idempotencyKey: string;
}

export type RenderNotice = (
  caseId: string,
  noticeKind: NoticeKind,
  references: NoticeReferences,
  job: NoticeJob,
) => Promise<{ documentId: string }>;

export function createNoticeRenderer(deps: NoticeRendererDeps): RenderNotice {
  return async (caseId, noticeKind, references, job) => {
    const notice = composeNotice(noticeKind, await readNoticeFacts(deps, caseId, noticeKind, references));
    const content = await renderNoticePdf(notice, deps.fonts);
    const { documentId } = await deps.documents.store(
      {
        caseId,
        kind: noticeKind,
        title: notice.subject,
        mediaType: 'application/pdf',
        fileName: `${notice.caseNumber} ${notice.subject}.pdf`,
        content,
        idempotencyKey: job.idempotencyKey,
      },
      writtenBy('render-notice', job),
    );
    return { documentId };
  };
}

export function composeNotice(kind: NoticeKind, facts: NoticeFacts): Notice {
  return {
    kind,
    office: facts.office,
    caseNumber: facts.caseNumber,
    date: facts.today,
    recipient: recipientLines(facts),
    ...templates[kind](facts),
  };
}
