import type { NoticeKind } from '../contracts/notice-kind.ts';
import type { TemplateBlock, TemplateField, TemplateFinding, TemplatePart } from '../contracts/notice-template.ts';

/** What the letters themselves say about templates; made by the department that writes them. */
export interface TemplateWorkshop {
  parts: (kind: NoticeKind) => TemplatePart[];
  fields: (kind: NoticeKind) => TemplateField[];
  /** The template that changes nothing. */
  shipped: (kind: NoticeKind) => TemplateBlock[];
  check: (kind: NoticeKind, blocks: readonly TemplateBlock[]) => TemplateFinding[];
  /** The letter as a PDF, about invented people. */
  preview: (kind: NoticeKind, blocks: readonly TemplateBlock[]) => Promise<Uint8Array>;
}

/** What a letter is about beside the case itself. */
export interface LetterReferences {
  calculationId: string | null;
  placeId: string | null;
  childPersonId: string | null;
}

/** The letter with what the case file says now. @throws NotFound; InvalidInput LETTER_LACKS_FACTS */
export type LetterOfCase = (
  kind: NoticeKind,
  blocks: readonly TemplateBlock[],
  caseId: string,
  references: LetterReferences,
) => Promise<Uint8Array>;
