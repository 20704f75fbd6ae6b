/** A letter as it would be written about a case now; nothing of it is kept. */
import type { NoticeKind } from '../../../src/contracts/notice-kind.ts';
import type { TemplateBlock } from '../../../src/contracts/notice-template.ts';
import { composeNotice } from './compose-notice.ts';
import { readNoticeFacts, type NoticeFactsDeps, type NoticeReferences } from './notice-facts.ts';
import type { NoticeFonts } from './pdf/notice-fonts.ts';
import { renderNoticePdf } from './pdf/render-notice-pdf.ts';

/** @returns what `src/notice-templates` asks of a letter; it throws LetterLacks */
export function createLetterOfCase(deps: NoticeFactsDeps, fonts: NoticeFonts) {
  return async (
    kind: NoticeKind,
    blocks: readonly TemplateBlock[],
    caseId: string,
    references: NoticeReferences,
  ): Promise<Uint8Array> => {
    const facts = await readNoticeFacts(deps, caseId, kind, references);
    return renderNoticePdf(composeNotice(kind, facts, blocks), fonts);
  };
}
