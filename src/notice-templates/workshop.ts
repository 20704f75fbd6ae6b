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
