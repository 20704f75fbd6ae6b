import type { TemplateBlock } from '../../src/contracts/notice-template.ts';
import { compareTemplates } from '../../src/notice-templates/compare-templates.ts';
import { hashOfBlocks } from '../../src/notice-templates/hash-of-blocks.ts';

const part = (key: 'opening' | 'decision' | 'reasons' | 'remedies', text: string | null = null): TemplateBlock => ({
  blockId: key,
  part: key,
  text,
});
const own: TemplateBlock = { blockId: 'own', part: null, text: 'Bringen Sie Ihren Ausweis mit.' };
const shipped = [part('opening'), part('decision'), part('reasons'), part('remedies')];

test.each([
  ['nothing', shipped, []],
  ['a text of one’s own', [...shipped.slice(0, 2), own, ...shipped.slice(2)], [['ADDED', 'own']]],
  ['a part that is left out', shipped.slice(1), [['REMOVED', 'opening']]],
  ['other words', [part('opening', 'Hallo'), ...shipped.slice(1)], [['REWORDED', 'opening']]],
  ['what has moved, and only that', [...shipped.slice(1), part('opening')], [['MOVED', 'opening']]],
] as const)('tells %s', (_what, after, expected) => {
  expect(compareTemplates(shipped, after).map(({ change, blockId }) => [change, blockId])).toEqual(expected);
});

test('tells that Lotse writes a part again', () => {
  const [difference] = compareTemplates([part('opening', 'Hallo')], [part('opening')]);
  expect(difference).toMatchObject({ change: 'AS_SHIPPED', before: 'Hallo', after: null });
});

test('the hash says what a letter was written with, whatever order the store gives', () => {
  expect(hashOfBlocks([{ text: 'a', part: null, blockId: 'b' }])).toBe(hashOfBlocks([{ blockId: 'b', part: null, text: 'a' }]));
  expect(hashOfBlocks(shipped)).not.toBe(hashOfBlocks(shipped.slice(1)));
});
