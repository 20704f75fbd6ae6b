/** Puts what the case says in the place of `{{fields}}`. */
import type { Block } from '../notice.ts';

const fieldMark = /\{\{\s*([^{}\n]*?)\s*\}\}/g;

export const fieldsIn = (text: string): string[] => [...text.matchAll(fieldMark)].map(([, name = '']) => name);

/** @returns undefined where the case has no value */
export type ValueOf = (name: string) => string | undefined;

/**
 * What names a field that this case has no value for is left out as a whole, for half of it would make no sense; so is
 * a heading under which nothing is left. A value of several lines becomes several points where it stands in a list.
 */
export function fillFields(blocks: readonly Block[], valueOf: ValueOf): Block[] {
  return sectionsOf(blocks).flatMap(([first, ...rest]) => {
    const below = rest.flatMap((block) => fillBlock(block, valueOf));
    return rest.length > 0 && below.length === 0 ? [] : [...fillBlock(first, valueOf), ...below];
  });
}

/** Each heading with what stands under it; what stands before the first heading goes block by block. */
function sectionsOf(blocks: readonly Block[]): [Block, ...Block[]][] {
  const sections: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.kind !== 'heading' && last?.[0].kind === 'heading') last.push(block);
    else sections.push([block]);
  }
  return sections;
}

function fillBlock(block: Block, valueOf: ValueOf): Block[] {
  switch (block.kind) {
    case 'table':
      return [block];
    case 'list': {
      const items = block.items.flatMap((item) => fill(item, valueOf)?.split('\n') ?? []);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    default: {
      const text = fill(block.text, valueOf);
      return text === undefined ? [] : [{ ...block, text }];
    }
  }
}

function fill(text: string, valueOf: ValueOf): string | undefined {
  if (fieldsIn(text).some((name) => valueOf(name) === undefined)) return undefined;
  return text.replace(fieldMark, (_, name: string) => valueOf(name) ?? '');
}
