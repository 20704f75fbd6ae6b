/** A part as Lotse writes it, as text with marks: to read it, and to begin one's own words with. */
import type { TemplateField } from '../../../../src/contracts/notice-template.ts';
import type { Block } from '../notice.ts';

export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n\n');
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `# ${block.text}`;
    case 'paragraph':
      return block.strong === true ? `**${block.text}**` : block.text;
    case 'list':
      return block.items.map((item, index) => (block.numbered === true ? `${index + 1}. ${item}` : `- ${item}`)).join('\n');
    case 'table':
      return [block.caption, ...block.rows.map(({ cells }) => `- ${cells.join(' | ')}`)].join('\n');
  }
}

/** Short values stand for too much: `8` is no field. */
const shortestValue = 4;

/** The text of a sample with its values turned back into the fields that they came from, the longest first. */
export function withFields(blocks: readonly Block[], fields: readonly TemplateField[]): string {
  const known = fields.filter(({ sample }) => sample.length >= shortestValue).sort((a, b) => b.sample.length - a.sample.length);
  const text = textOfBlocks(blocks.map((block) => (block.kind === 'list' ? foldPoints(block, known) : block)));
  return known.reduce((replaced, { name, sample }) => replaced.replaceAll(sample, `{{${name}}}`), text);
}

type List = Extract<Block, { kind: 'list' }>;

/** Points that a single field gives become one point. */
function foldPoints(list: List, fields: readonly TemplateField[]): List {
  for (const { name, sample } of fields) {
    const lines = sample.split('\n');
    const at = list.items.findIndex((_, index) => lines.every((line, offset) => list.items[index + offset] === line));
    if (lines.length < 2 || at < 0) continue;
    return { ...list, items: [...list.items.slice(0, at), `{{${name}}}`, ...list.items.slice(at + lines.length)] };
  }
  return list;
}
