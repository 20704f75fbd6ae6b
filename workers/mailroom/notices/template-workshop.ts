/** What the pages of templates ask of the letters: their parts and fields, whether a template will do, and how it looks. */
import type { NoticeKind } from '../../../src/contracts/notice-kind.ts';
import { noticeParts, type PartKey } from '../../../src/contracts/notice-part.ts';
import type { TemplateBlock, TemplateField, TemplateFinding, TemplatePart } from '../../../src/contracts/notice-template.ts';
import { composeNotice } from './compose-notice.ts';
import { describeFields } from './fields/index.ts';
import type { Block } from './notice.ts';
import type { Office } from './office.ts';
import { asShipped } from './own-words/arrange-blocks.ts';
import { checkBlocks } from './own-words/check-blocks.ts';
import { protectionOf, requiredFields } from './own-words/protection.ts';
import { textOfBlocks, withFields } from './own-words/text-of-blocks.ts';
import type { NoticeFonts } from './pdf/notice-fonts.ts';
import { printableWith } from './pdf/printable.ts';
import { renderNoticePdf } from './pdf/render-notice-pdf.ts';
import { sampleFacts } from './sample/sample-facts.ts';
import { templates } from './templates/index.ts';

/** @returns what `src/notice-templates` asks of a workshop */
export function createTemplateWorkshop(office: Office, fonts: NoticeFonts) {
  const unprintable = printableWith(fonts);
  const partsOf = (kind: NoticeKind) => templates[kind](sampleFacts(kind)).parts;
  const partsIn = (kind: NoticeKind) => Object.keys(partsOf(kind)) as PartKey[];
  return {
    parts: (kind: NoticeKind): TemplatePart[] => {
      const parts = partsOf(kind);
      const fields = describeFields(kind);
      return partsIn(kind).map((part) => describePart(kind, part, parts[part] ?? [], fields));
    },
    fields: describeFields,
    shipped: (kind: NoticeKind): TemplateBlock[] => asShipped(partsOf(kind)),
    check: (kind: NoticeKind, blocks: readonly TemplateBlock[]): TemplateFinding[] =>
      checkBlocks({ kind, parts: partsIn(kind), fields: describeFields(kind), unprintable }, blocks),
    preview: (kind: NoticeKind, blocks: readonly TemplateBlock[]): Promise<Uint8Array> =>
      renderNoticePdf(composeNotice(kind, { ...sampleFacts(kind), office }, blocks), fonts),
  };
}

function describePart(kind: NoticeKind, part: PartKey, blocks: readonly Block[], fields: readonly TemplateField[]): TemplatePart {
  const protection = protectionOf(kind, part);
  return {
    part,
    label: noticeParts[part].label,
    protection,
    requiredFields: [...requiredFields(kind, part)],
    sample: textOfBlocks(blocks),
    beginning: protection === 'FIXED' ? null : withFields(blocks, fields),
  };
}
