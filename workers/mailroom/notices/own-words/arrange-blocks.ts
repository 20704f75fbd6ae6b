/** Writes a letter after a department's template: its words where it has some, and everything that the law asks for in any case. */
import type { NoticeKind } from '../../../../src/contracts/notice-kind.ts';
import type { PartKey } from '../../../../src/contracts/notice-part.ts';
import type { TemplateBlock } from '../../../../src/contracts/notice-template.ts';
import type { Block, NoticeParts } from '../notice.ts';
import { fillFields, type ValueOf } from './fill-fields.ts';
import { protectionOf } from './protection.ts';
import { readOwnText } from './read-own-text.ts';

/** @param parts as Lotse writes them for this case */
export function arrangeBlocks(
  kind: NoticeKind,
  parts: NoticeParts,
  template: readonly TemplateBlock[],
  valueOf: ValueOf,
): Block[] {
  return withProtectedParts(kind, parts, template).flatMap(({ part, text }) =>
    text === null ? (part === null ? [] : (parts[part] ?? [])) : fillFields(readOwnText(text), valueOf),
  );
}

/** The template that changes nothing. */
export const asShipped = (parts: NoticeParts): TemplateBlock[] =>
  (Object.keys(parts) as PartKey[]).map((part) => ({ blockId: part, part, text: null }));

/**
 * A template is older than the program one day: what the program has learned to say since, and may not be left out, stands behind
 * the part that it follows there.
 */
function withProtectedParts(kind: NoticeKind, parts: NoticeParts, template: readonly TemplateBlock[]): TemplateBlock[] {
  const arranged = [...template];
  let behind = -1;
  for (const block of asShipped(parts)) {
    const found = arranged.findIndex(({ part }) => part === block.part);
    if (found >= 0) behind = found;
    else if (block.part !== null && protectionOf(kind, block.part) !== 'FREE') arranged.splice(++behind, 0, block);
  }
  return arranged;
}
