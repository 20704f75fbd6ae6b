import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { noticeKinds, paragraph, type Notice } from '../../workers/mailroom/notices/notice.ts';
import { loadNoticeFonts } from '../../workers/mailroom/notices/pdf/notice-fonts.ts';
import { renderNoticePdf } from '../../workers/mailroom/notices/pdf/render-notice-pdf.ts';
import { composeNotice } from '../../workers/mailroom/notices/compose-notice.ts';
import { factsOf, noticeFacts } from '../../workers/mailroom/notices/sample/sample-facts.ts';
import { longNotice } from '../workers/mailroom/notices/long-notice.ts';
import { checkPdfUa } from './verapdf.ts';

test('veraPDF finds nothing against any kind of notice, but it does where a page is not tagged', async () => {
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
  const untagged = join(folder, 'UNTAGGED.pdf');
  await writeFile(untagged, Buffer.from(await renderNoticePdf(longNotice(), fonts)).toString('latin1').replace('/Marked true', '/Marked fals'), 'latin1'); // prettier-ignore

  // when
  const findings = await checkPdfUa([...files, untagged]);

  // then
  expect(findings.filter((line) => line.startsWith('PASS'))).toEqual(files.map((file) => `PASS ${file} ua1`));
  expect(findings).toContain(`FAIL ${untagged} ua1`);
  await rm(folder, { recursive: true });
}, 300_000);
