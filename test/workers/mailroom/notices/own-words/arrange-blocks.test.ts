import type { TemplateBlock } from '../../../../../src/contracts/notice-template.ts';
import { composeNotice } from '../../../../../workers/mailroom/notices/compose-notice.ts';
import { noticeKinds, type NoticeKind } from '../../../../../workers/mailroom/notices/notice.ts';
import { asShipped } from '../../../../../workers/mailroom/notices/own-words/arrange-blocks.ts';
import { sampleFacts } from '../../../../../workers/mailroom/notices/sample/sample-facts.ts';
import { templates } from '../../../../../workers/mailroom/notices/templates/index.ts';

const shipped = (kind: NoticeKind): TemplateBlock[] => asShipped(templates[kind](sampleFacts(kind)).parts);
const own = (text: string): TemplateBlock => ({ blockId: 'own-1', part: null, text });
const reworded = (kind: NoticeKind, part: string, text: string): TemplateBlock[] =>
  shipped(kind).map((block) => (block.part === part ? { ...block, text } : block));
const blocksOf = (kind: NoticeKind, template: TemplateBlock[], change = {}) =>
  composeNotice(kind, { ...sampleFacts(kind), ...change }, template).blocks;

describe('a letter after a template', () => {
  test.each(noticeKinds)('%s is the shipped one where nothing is changed', (kind) => {
    expect(composeNotice(kind, sampleFacts(kind), shipped(kind))).toEqual(composeNotice(kind, sampleFacts(kind)));
  });

  test('has the words of the department with what the case says, and all that Lotse writes', () => {
    // given
    const template = reworded(
      'GRANT',
      'opening',
      'Sehr geehrte Frau oder Herr {{Name}},\nzu {{Aktenzeichen}}:\n\n# Kurz\n- **a**\n- b',
    );

    // when
    const blocks = blocksOf('GRANT', template);

    // then
    expect(blocks.slice(1, 4)).toEqual([
      { kind: 'paragraph', text: 'Sehr geehrte Frau oder Herr Amina Musterfall,\nzu INT-2026-000123:' },
      { kind: 'heading', text: 'Kurz' },
      { kind: 'list', items: ['**a**', 'b'] },
    ]);
    const rest = composeNotice('GRANT', sampleFacts('GRANT')).blocks.slice(2);
    expect(blocks.slice(4)).toEqual(rest);
  });

  test('a field of several sentences becomes several points', () => {
    const template = reworded('GRANT', 'decision', '1. {{Leistungsberechtigte}} erhalten Geld.\n2. {{Beträge und Zahlung}}');
    const decision = blocksOf('GRANT', template)[2];
    expect(decision).toMatchObject({ kind: 'list', numbered: true });
    expect(decision?.kind === 'list' && decision.items).toHaveLength(4);
  });

  test('what names a field that the case lacks is left out, its heading too', () => {
    // given
    const template = [...shipped('HEARING'), own('# Ihr Geld\nBisher {{Monatsbetrag}} im Monat.\n\n# Fragen?\nRufen Sie an.')];

    // when
    const texts = blocksOf('HEARING', template, { calculation: null }).map((block) => ('text' in block ? block.text : ''));

    // then
    expect(texts).not.toContain('Ihr Geld');
    expect(texts.slice(-2)).toEqual(['Fragen?', 'Rufen Sie an.']);
  });

  test('what a template does not know yet, and may not leave out, stands where Lotse writes it', () => {
    const old = shipped('GRANT').filter(({ part }) => part !== 'remedies' && part !== 'guidance');
    const parts = templates.GRANT(sampleFacts('GRANT')).parts;
    const without = composeNotice('GRANT', sampleFacts('GRANT')).blocks.filter((block) => !parts.guidance?.some((one) => JSON.stringify(one) === JSON.stringify(block))); // prettier-ignore
    expect(blocksOf('GRANT', old)).toEqual(without);
  });
});
