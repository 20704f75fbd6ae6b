import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { noticeKinds, paragraph, type Notice } from '../../workers/mailroom/notices/notice.ts';
import { loadNoticeFonts } from '../../workers/mailroom/notices/pdf/notice-fonts.ts';
import { renderNoticePdf } from '../../workers/mailroom/notices/pdf/render-notice-pdf.ts';
import { renderSheetPdf } from '../../workers/mailroom/notices/pdf/render-sheet-pdf.ts';
import { composeNotice } from '../../workers/mailroom/notices/compose-notice.ts';
import { factsOf, noticeFacts } from '../../workers/mailroom/notices/sample/sample-facts.ts';
import { composeSheet } from '../../workers/mailroom/notices/translation/compose-sheet.ts';
import { sheetLanguages } from '../../workers/mailroom/notices/translation/languages.ts';
import { longNotice } from '../workers/mailroom/notices/long-notice.ts';
import { checkPdfUa } from './verapdf.ts';

test('veraPDF finds nothing against any kind of notice or a sheet of any language, but it does where a page is not tagged', async () => {
  // given
  const folder = await mkdtemp(join(tmpdir(), 'notices-'));
  const fonts = await loadNoticeFonts(resolve(__dirname, '../..'));
  const notices: [string, Notice][] = [
    ...noticeKinds.map((kind): [string, Notice] => [kind, composeNotice(kind, noticeFacts(factsOf[kind]))]),
    ['LONG', longNotice()],
    [
      'TABLE_AT_PAGE_END',
      { ...longNotice(), blocks: [...Array<string>(45).fill('Zeile').map(paragraph), ...longNotice().blocks] },
    ],
  ];
  const files: string[] = [];
  for (const [name, notice] of notices) {
    const file = join(folder, `${name}.pdf`);
    await writeFile(file, await renderNoticePdf(notice, fonts));
    files.push(file);
  }
  for (const preferredLanguage of sheetLanguages.keys()) {
    for (const kind of ['GRANT', 'COOPERATION_REQUEST', 'TITLE_REFUSAL'] as const) {
      const facts = noticeFacts(factsOf[kind]);
      const sheet = composeSheet(kind, { ...facts, fields: { ...facts.fields, preferredLanguage } });
      const file = join(folder, `${kind}-${preferredLanguage}.pdf`);
      await writeFile(file, await renderSheetPdf(sheet!, fonts));
      files.push(file);
    }
  }
  const untagged = join(folder, 'UNTAGGED.pdf');
  await writeFile(untagged, Buffer.from(await renderNoticePdf(longNotice(), fonts)).toString('latin1').replace('/Marked true', '/Marked fals'), 'latin1'); // prettier-ignore

  // when
  const findings = await checkPdfUa([...files, untagged]);

  // then
  expect(findings.filter((line) => line.startsWith('PASS'))).toEqual(files.map((file) => `PASS ${file} ua1`));
  expect(findings).toContain(`FAIL ${untagged} ua1`);
  await rm(folder, { recursive: true });
}, 300_000);
