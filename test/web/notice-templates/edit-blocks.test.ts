import type { TemplateBlock, TemplatePart } from '../../../src/contracts/notice-template.ts';
import {
  addPart,
  addTextBelow,
  moveBlock,
  partsLeftOut,
  removeBlock,
  setText,
} from '../../../web/notice-templates/edit-blocks.ts';

const block = (part: 'opening' | 'decision' | 'remedies'): TemplateBlock => ({ blockId: part, part, text: null });
const blocks = [block('opening'), block('decision'), block('remedies')];
const parts = blocks.map(({ part }) => ({ part }) as TemplatePart);
const ids = (list: TemplateBlock[]) => list.map(({ blockId }) => blockId);

test('a block moves by one place and stays within the letter', () => {
  expect(ids(moveBlock(blocks, 0, 1))).toEqual(['decision', 'opening', 'remedies']);
  expect(ids(moveBlock(blocks, 2, -1))).toEqual(['opening', 'remedies', 'decision']);
  expect(ids(moveBlock(blocks, 0, -1))).toEqual(ids(blocks));
});

test('a text of one’s own stands below the block that it was added to', () => {
  const added = addTextBelow(blocks, 0, 'own');
  expect(added[1]).toEqual({ blockId: 'own', part: null, text: '' });
  expect(setText(added, 'own', 'Hallo')[1]?.text).toBe('Hallo');
});

test('a part that was left out comes back where the letter has it', () => {
  const without = removeBlock(blocks, 'decision');
  expect(partsLeftOut(without, parts)).toEqual([{ part: 'decision' }]);
  expect(ids(addPart(without, parts, 'decision'))).toEqual(['opening', 'decision', 'remedies']);
  expect(ids(addPart(removeBlock(blocks, 'opening'), parts, 'opening'))).toEqual(['opening', 'decision', 'remedies']);
});
