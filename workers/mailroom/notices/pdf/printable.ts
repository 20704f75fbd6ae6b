import { create, type Font } from 'fontkit';
import type { Block } from '../notice.ts';
import type { NoticeFonts } from './notice-fonts.ts';

/** @throws Error that names the first character that the fonts lack, and the text it stands in */
export function requirePrintable(texts: readonly string[], fonts: NoticeFonts): void {
  const unprintable = printableWith(fonts);
  for (const text of texts) {
    const character = unprintable(text);
    if (character === undefined) continue;
    throw new Error(`Das Zeichen „${character}“ in „${text.slice(0, 80)}“ kann nicht gedruckt werden.`);
  }
}

/** Gives the first character of a text that the fonts lack. */
export function printableWith(fonts: NoticeFonts): (text: string) => string | undefined {
  const faces = [fonts.regular, fonts.bold].map((bytes) => create(bytes) as Font);
  return (text) =>
    Array.from(text.replace(/\n/g, '')).find((character) =>
      faces.some((face) => !face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
    );
}

export function textsOfBlock(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items;
  if (block.kind !== 'table') return [block.text];
  return [block.caption, ...block.columns.map(({ header }) => header), ...block.rows.flatMap(({ cells }) => cells)];
}
