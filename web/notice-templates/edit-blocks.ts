/** What can be done with the blocks of a letter; each gives a new list. */
import type { PartKey } from '../../src/contracts/notice-part.ts';
import type { TemplateBlock, TemplatePart } from '../../src/contracts/notice-template.ts';

type Blocks = readonly TemplateBlock[];

export function moveBlock(blocks: Blocks, at: number, by: -1 | 1): TemplateBlock[] {
  const moved = blocks[at];
  if (moved === undefined || blocks[at + by] === undefined) return [...blocks];
  const rest = blocks.filter((_, index) => index !== at);
  return [...rest.slice(0, at + by), moved, ...rest.slice(at + by)];
}

export const setText = (blocks: Blocks, blockId: string, text: string | null): TemplateBlock[] =>
  blocks.map((block) => (block.blockId === blockId ? { ...block, text } : block));

export const removeBlock = (blocks: Blocks, blockId: string): TemplateBlock[] =>
  blocks.filter((block) => block.blockId !== blockId);

export function addTextBelow(blocks: Blocks, at: number, blockId: string): TemplateBlock[] {
  return [...blocks.slice(0, at + 1), { blockId, part: null, text: '' }, ...blocks.slice(at + 1)];
}

/** Back where the letter has it: behind the last of the parts before it. */
export function addPart(blocks: Blocks, parts: readonly TemplatePart[], part: PartKey): TemplateBlock[] {
  const before = new Set<PartKey | null>(
    parts
      .slice(
        0,
        parts.findIndex((one) => one.part === part),
      )
      .map((one) => one.part),
  );
  const at = blocks.findLastIndex((block) => block.part !== null && before.has(block.part));
  return [...blocks.slice(0, at + 1), { blockId: part, part, text: null }, ...blocks.slice(at + 1)];
}

export const partsLeftOut = (blocks: Blocks, parts: readonly TemplatePart[]): TemplatePart[] =>
  parts.filter(({ part }) => !blocks.some((block) => block.part === part));
