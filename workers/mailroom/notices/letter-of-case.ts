/** A letter as it would be written about a case now; nothing of it is kept. */
import type { NoticeKind } from '../../../src/contracts/notice-kind.ts';
import type { TemplateBlock } from '../../../src/contracts/notice-template.ts';
import { InvalidInput } from '../../../src/errors.ts';
import { composeNotice } from './compose-notice.ts';
import type { Notice } from './notice.ts';
import { readNoticeFacts, type NoticeFacts, type NoticeFactsDeps, type NoticeReferences } from './notice-facts.ts';
import type { NoticeFonts } from './pdf/notice-fonts.ts';
import { renderNoticePdf } from './pdf/render-notice-pdf.ts';

/** @returns what `src/notice-templates` asks of a letter */
export function createLetterOfCase(deps: NoticeFactsDeps, fonts: NoticeFonts) {
  return async (
    kind: NoticeKind,
    blocks: readonly TemplateBlock[],
    caseId: string,
    references: NoticeReferences,
  ): Promise<Uint8Array> => {
    const facts = await readNoticeFacts(deps, caseId, kind, references);
    return renderNoticePdf(composed(kind, facts, blocks), fonts);
  };
}

/** What a letter misses is said as `field: sentence`. @throws InvalidInput LETTER_LACKS_FACTS */
function composed(kind: NoticeKind, facts: NoticeFacts, blocks: readonly TemplateBlock[]): Notice {
  try {
    return composeNotice(kind, facts, blocks);
  } catch (error) {
    const [, message] = /^\w+: (.+)$/s.exec(error instanceof Error ? error.message : '') ?? [];
    if (message === undefined) throw error;
    throw new InvalidInput('LETTER_LACKS_FACTS', { values: { message }, cause: error });
  }
}
