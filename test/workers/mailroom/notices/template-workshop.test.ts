import { resolve } from 'node:path';
import type { TemplateBlock } from '../../../../src/contracts/notice-template.ts';
import { noticeKinds, type NoticeKind } from '../../../../workers/mailroom/notices/notice.ts';
import { loadNoticeFonts } from '../../../../workers/mailroom/notices/pdf/notice-fonts.ts';
import { sampleOffice } from '../../../../workers/mailroom/notices/sample/sample-office.ts';
import { createTemplateWorkshop } from '../../../../workers/mailroom/notices/template-workshop.ts';

const workshop = loadNoticeFonts(resolve(__dirname, '../../../..')).then((fonts) => createTemplateWorkshop(sampleOffice, fonts));

async function codes(kind: NoticeKind, change: (blocks: TemplateBlock[]) => TemplateBlock[]): Promise<string[]> {
  const { check, shipped } = await workshop;
  return check(kind, change(shipped(kind))).map(({ code }) => code);
}

const saying = (part: string, text: string) => (blocks: TemplateBlock[]) =>
  blocks.map((block) => (block.part === part ? { ...block, text } : block));
const adding = (text: string) => (blocks: TemplateBlock[]) => [
  ...blocks.slice(0, 1),
  { blockId: 'own', part: null, text },
  ...blocks.slice(1),
];
const grantInOwnWords = '{{Leistungsberechtigte}} bekommen ab {{Leistungsbeginn}} {{Leistungsart}}.\n\n{{Beträge und Zahlung}}';

describe('the check of a template', () => {
  test.each(noticeKinds)('%s: finds nothing in what is shipped, nor in the words that one begins with', async (kind) => {
    // given
    const { parts, check, shipped } = await workshop;
    const beginnings = parts(kind).map(({ part, beginning }) => ({
      blockId: part,
      part,
      text: beginning === '' ? null : beginning,
    }));

    // then
    expect(check(kind, shipped(kind))).toEqual([]);
    expect(check(kind, beginnings)).toEqual([]);
  });

  test.each([
    ['a field that the letter has not', saying('opening', 'Hallo {{Kontostand}}'), ['FIELD_UNKNOWN']],
    ['a field that is not finished', saying('opening', 'Hallo {{Name}'), ['FIELD_UNFINISHED']],
    ['an empty text', adding('  '), ['TEXT_EMPTY']],
    ['a second instruction on remedies', adding('Gegen diesen Bescheid ist kein Rechtsbehelf möglich.'), ['REMEDY_WORDS']],
    ['reasons in other words', saying('reasons', 'Darum.'), ['PART_FIXED']],
    ['a letter without remedies', (blocks: TemplateBlock[]) => blocks.filter(({ part }) => part !== 'remedies'), ['PART_MISSING']],
    ['remedies before the reasons', (blocks: TemplateBlock[]) => [...blocks].sort((a, b) => Number(b.part === 'remedies') - Number(a.part === 'remedies')), ['DECISION_FIRST', 'REMEDIES_LAST']],
    ['a part twice', (blocks: TemplateBlock[]) => [...blocks, ...blocks.filter(({ part }) => part === 'closing')], ['PART_TWICE']],
    ['a decision without its amounts', saying('decision', 'Sie bekommen {{Leistungsart}}.'), ['FIELD_MISSING', 'FIELD_MISSING', 'FIELD_MISSING']],
    ['a decision that falls with a field', saying('decision', `${grantInOwnWords} {{Unterkunftskosten}}`), ['FIELD_MAY_LACK']],
    ['a letter that can’t be printed', adding('محمد'), ['UNPRINTABLE']],
    ['an amount for everybody', adding('Die Kopie kostet 2 €.'), ['AMOUNT_WRITTEN']],
    ['a day for everybody', adding('Am 3. März ist geschlossen.'), ['DAY_WRITTEN']],
    ['nothing in a decision in own words', saying('decision', grantInOwnWords), []],
    ['nothing where a free part is left out', (blocks: TemplateBlock[]) => blocks.filter(({ part }) => part !== 'guidance'), []],
  ] as const)('finds %s', async (_what, change, expected) => {
    expect(await codes('GRANT', change)).toEqual(expected);
  }); // prettier-ignore

  test('names the field and the block', async () => {
    const { check, shipped } = await workshop;
    const [finding] = check('GRANT', saying('opening', '{{Kontostand}}')(shipped('GRANT')));
    expect(finding).toMatchObject({ severity: 'ERROR', blockId: 'opening' });
    expect(finding?.message.de).toContain('„Einleitung“: Das Feld „Kontostand“');
  });

  test('the words that one begins with say the same as the sample once they are filled', async () => {
    const { parts, fields } = await workshop;
    const decision = parts('GRANT').find(({ part }) => part === 'decision');
    expect(decision?.beginning).toContain('1. {{Leistungsberechtigte}} erhalten ab dem {{Leistungsbeginn}} {{Leistungsart}}.');
    expect(fields('GRANT').find(({ name }) => name === 'Leistungsbeginn')).toMatchObject({
      sample: '16. November 2026',
      always: true,
    });
  });

  test('the preview is a PDF of the letter', async () => {
    const { preview, shipped } = await workshop;
    const content = await preview('GRANT', adding('Bitte beachten Sie {{Aktenzeichen}}.')(shipped('GRANT')));
    expect(Buffer.from(content.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});
