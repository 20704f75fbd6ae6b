/** Writes a notice of a case and puts it into the case file, with a sheet beside it for whoever reads another language. */
import type { CaseFile } from '../../../src/case-file/repositories.ts';
import { writtenBy } from '../../../src/case-file/written-by-worker.ts';
import { translationKindOf } from '../../../src/contracts/notice-kind.ts';
import type { TemplateInUse } from '../../../src/contracts/notice-template.ts';
import { composeNotice } from './compose-notice.ts';
import type { NoticeKind } from './notice.ts';
import { readNoticeFacts, type NoticeFacts, type NoticeFactsDeps, type NoticeReferences } from './notice-facts.ts';
import type { NoticeFonts } from './pdf/notice-fonts.ts';
import { renderNoticePdf } from './pdf/render-notice-pdf.ts';
import { renderSheetPdf } from './pdf/render-sheet-pdf.ts';
import { composeSheet } from './translation/compose-sheet.ts';

export type NoticeRendererDeps = NoticeFactsDeps &
  Pick<CaseFile, 'documents'> & {
    fonts: NoticeFonts;
    /** The department's own words on a day; null: as Lotse ships them. */
    templateInUse(kind: NoticeKind, date: string): Promise<TemplateInUse | null>;
  };

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
    const facts = await readNoticeFacts(deps, caseId, noticeKind, references);
    const template = await deps.templateInUse(noticeKind, facts.today);
    const notice = composeNotice(noticeKind, facts, template?.blocks);
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
        template: template === null ? null : { version: template.version, sha256: template.sha256 },
      },
      writtenBy('render-notice', job),
    );
    await storeSheet(deps, { caseId, noticeKind, facts, documentId }, job);
    return { documentId };
  };
}

/** After the notice, which it names; a job that broke off between the two writes only the sheet when it runs again. */
async function storeSheet(
  { documents, fonts }: NoticeRendererDeps,
  { caseId, noticeKind, facts, documentId }: { caseId: string; noticeKind: NoticeKind; facts: NoticeFacts; documentId: string },
  job: NoticeJob,
): Promise<void> {
  const sheet = composeSheet(noticeKind, facts);
  if (sheet === null) return;
  await documents.store(
    {
      caseId,
      kind: translationKindOf(noticeKind),
      title: sheet.title,
      mediaType: 'application/pdf',
      fileName: `${sheet.caseNumber} ${sheet.title}.pdf`,
      content: await renderSheetPdf(sheet, fonts),
      idempotencyKey: `${job.idempotencyKey}:translation`,
      translates: documentId,
    },
    writtenBy('render-notice', job),
  );
}
