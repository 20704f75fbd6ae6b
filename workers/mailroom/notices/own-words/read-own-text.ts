/** Reads the few marks that a department's text may have: headings, points, numbered points, lines that stand out. */
import type { Block } from '../notice.ts';

type Style = 'heading' | 'strong' | 'point' | 'numbered' | 'text';

const marks: readonly [Style, RegExp][] = [
  ['heading', /^#\s+(.*)$/],
  ['strong', /^\*\*(.+)\*\*$/],
  ['point', /^[-•]\s+(.*)$/],
  ['numbered', /^\d+\.\s+(.*)$/],
];

/** Blocks with their fields not yet filled. Neighbouring points are one list, neighbouring lines of text one paragraph. */
export function readOwnText(text: string): Block[] {
  const blocks: Block[] = [];
  let before: Style | null = null;
  for (const line of text.split('\n').map((part) => part.trim())) {
    const [style, content] = line === '' ? [null, ''] : styled(line);
    const last = blocks.at(-1);
    if (style !== null && style === before && last?.kind === 'list') {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, content] };
    } else if (style === 'text' && before === 'text' && last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${content}` };
    } else if (style !== null) {
      blocks.push(blockOf(style, content));
    }
    before = style;
  }
  return blocks;
}

function styled(line: string): [Style, string] {
  for (const [style, mark] of marks) {
    const content = mark.exec(line)?.[1];
    if (content !== undefined) return [style, content];
  }
  return ['text', line];
}

function blockOf(style: Style, text: string): Block {
  switch (style) {
    case 'heading':
      return { kind: 'heading', text };
    case 'strong':
      return { kind: 'paragraph', text, strong: true };
    case 'point':
      return { kind: 'list', items: [text] };
    case 'numbered':
      return { kind: 'list', items: [text], numbered: true };
    case 'text':
      return { kind: 'paragraph', text };
  }
}
