import { resolve } from 'node:path';
import { composeNotice } from '../../../../../workers/mailroom/notices/compose-notice.ts';
import { noticeKinds, type Block, type NoticeKind } from '../../../../../workers/mailroom/notices/notice.ts';
import type { NoticeFacts } from '../../../../../workers/mailroom/notices/notice-facts.ts';
import { loadNoticeFonts } from '../../../../../workers/mailroom/notices/pdf/notice-fonts.ts';
import { printableWith, textsOfBlock } from '../../../../../workers/mailroom/notices/pdf/printable.ts';
import { renderSheetPdf } from '../../../../../workers/mailroom/notices/pdf/render-sheet-pdf.ts';
import { factsOf, noticeFacts } from '../../../../../workers/mailroom/notices/sample/sample-facts.ts';
import { sampleOffice } from '../../../../../workers/mailroom/notices/sample/sample-office.ts';
import { composeSheet, type TranslationSheet } from '../../../../../workers/mailroom/notices/translation/compose-sheet.ts';
import { sheetLanguages } from '../../../../../workers/mailroom/notices/translation/languages.ts';

const fonts = loadNoticeFonts(resolve(__dirname, '../../../../..'));
const languages = [...sheetLanguages.keys()];

const factsFor = (kind: NoticeKind, change: Partial<NoticeFacts> = {}): NoticeFacts =>
  noticeFacts({ ...factsOf[kind], ...change });

function sheetOf(kind: NoticeKind, preferredLanguage: string, facts = factsFor(kind)): TranslationSheet {
  const sheet = composeSheet(kind, { ...facts, fields: { ...facts.fields, preferredLanguage } });
  if (sheet === null) throw new Error(`no sheet in ${preferredLanguage}`);
  return sheet;
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(textsOfBlock)
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');

describe('the sheet of a notice', () => {
  test.each(languages)('exists in %s for every kind, in words and letters of that language', async (language) => {
    // given
    const unprintable = printableWith(await fonts);

    // when
    const sheets = noticeKinds.map((kind) => sheetOf(kind, language));

    // then
    const texts = sheets.map(({ blocks }) => textOf(blocks));
    expect(texts.flatMap((text) => unprintable(text) ?? [])).toEqual([]);
    for (const text of texts) expect(text).toContain('Rathausplatz 1, 12345 Musterstadt');
  });

  test.each(languages)('in %s has a sentence of its own for each kind', (language) => {
    const sentences = Object.values(sheetLanguages.get(language)?.kinds ?? {});
    expect(new Set(sentences).size).toBe(noticeKinds.length);
  });

  test.each(['de', 'ti', 'ar', 'toString'])('does not exist in %s, and the letter goes without it', (preferredLanguage) => {
    const { fields, ...facts } = factsFor('GRANT');
    expect(composeSheet('GRANT', { ...facts, fields: { ...fields, preferredLanguage } })).toBeNull();
    expect(composeSheet('GRANT', { ...facts, fields })).toBeNull();
  });

  test('names its letter and says that only the German one binds', () => {
    const { texts, blocks, title } = sheetOf('GRANT', 'en');
    expect(texts.headline).toContain('only the German letter is legally binding');
    expect(textOf(blocks)).toContain('Bewilligung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)');
    expect(textOf(blocks)).toContain('Date of the letter: 22 November 2026\nFile number (Aktenzeichen): INT-2026-000123');
    expect(title).toBe(
      'Übersetzungshilfe (Englisch) – Bewilligung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    );
  });

  test('of a grant names the amounts and the first day', () => {
    const text = textOf(sheetOf('GRANT', 'en').blocks);
    expect(text).toContain('From: 16 November 2026');
    expect(text).toContain('Benefits a month: €986.00');
    expect(text).toContain('Together a month: €1,721.50');
    expect(text).toContain('until the end of that month: €710.75');
    expect(textOf(sheetOf('GRANT', 'fr').blocks)).toContain('986,00 €');
    expect(textOf(sheetOf('GRANT', 'tr').blocks)).toContain('16 Kasım 2026');
  });

  test.each([
    ['HEARING', '6 December 2026'],
    ['COOPERATION_REQUEST', '6 December 2026'],
    ['PROOF_REQUEST', '15 December 2026'],
  ] as const)('of %s names the day until which the person can answer', (kind, day) => {
    expect(textOf(sheetOf(kind, 'en').blocks)).toMatch(new RegExp(`(until|by) ${day}`));
  });

  test('names the outcome of an objection', () => {
    expect(textOf(sheetOf('OBJECTION_DECISION', 'en').blocks)).toContain('Your objection was rejected.');
  });

  test.each([false, true])('instructs as the German letter does (objection abolished: %s)', (objectionAbolished) => {
    const { fields } = noticeFacts();
    const variants: Partial<NoticeFacts['fields']>[] = [
      {},
      { statusCode: 'GESTATTUNG' },
      { applicationKind: 'DULDUNG' },
      { remedyNorm: 'VWGO_70' },
      { remedyNorm: 'NONE' },
      { courseObligationBasis: '44A_1_4_ASYLBLG' },
    ];
    const office = { ...sampleOffice, objectionAbolished };
    for (const kind of noticeKinds) {
      for (const variant of variants) {
        // given
        const facts = factsFor(kind, { office, fields: { ...fields, ...factsOf[kind]?.fields, ...variant } });

        // when
        const german = textOf(composeNotice(kind, facts).blocks);
        const english = textOf(sheetOf(kind, 'en', facts).blocks);

        // then
        const said = (text: string, ...patterns: RegExp[]) => patterns.map((pattern) => pattern.test(text));
        expect([
          kind,
          ...said(english, /file an objection/, /bring an action/, /\) within one month\./, /\(Klage\) within two weeks/),
        ]).toEqual([
          kind,
          ...said(
            german,
            /Bescheid .*Widerspruch erheben/,
            /können Sie .* Klage beim/,
            /innerhalb eines Monats/,
            /von zwei Wochen nach Zustellung/,
          ),
        ]);
        expect([kind, ...said(english, /applies at once|has to be paid on time/, /does not stop a deportation/)]).toEqual([
          kind,
          ...said(german, /keine aufschiebende Wirkung/, /setzt die Abschiebung nicht aus/),
        ]);
        expect([kind, ...said(english, /on the fourth day/)]).toEqual([
          kind,
          /innerhalb eines Monats/.test(german) && /am vierten Tag nach der Aufgabe zur Post/.test(german),
        ]);
      }
    }
  });

  test('is a document in its own language that marks what stays German', async () => {
    // when
    const pdf = Buffer.from(await renderSheetPdf(sheetOf('GRANT', 'uk'), await fonts)).toString('latin1');

    // then
    expect(pdf).toMatch(/\/Lang \(uk-UA\)/);
    expect(pdf).toMatch(/\/Lang \(de-DE\)/);
  });
});
