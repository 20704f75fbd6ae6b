import { createHash } from 'node:crypto';
import type { TemplateBlock } from '../contracts/notice-template.ts';

/** Of the blocks as JSON, whichever order the store gives their properties in. */
export function hashOfBlocks(blocks: readonly TemplateBlock[]): string {
  const ordered = blocks.map(({ blockId, part, text }) => ({ blockId, part, text }));
  return createHash('sha256').update(JSON.stringify(ordered)).digest('hex');
}
