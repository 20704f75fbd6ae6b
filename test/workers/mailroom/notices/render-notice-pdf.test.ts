import { resolve } from 'node:path';
import { paragraph } from '../../../../workers/mailroom/notices/notice.ts';
import { loadNoticeFonts } from '../../../../workers/mailroom/notices/pdf/notice-fonts.ts';
import { renderNoticePdf } from '../../../../workers/mailroom/notices/pdf/render-notice-pdf.ts';
import { composeNotice } from '../../../../workers/mailroom/notices/compose-notice.ts';
import { noticeFacts } from '../../../../workers/mailroom/notices/sample/sample-facts.ts';

const fonts = loadNoticeFonts(resolve(__dirname, '../../../..'));
const receipt = composeNotice('INTAKE_RECEIPT', noticeFacts());

describe('renderNoticePdf', () => {
  test('the same notice gives the same bytes, so that a job that runs twice makes one document', async () => {
    const [once, again] = [await renderNoticePdf(receipt, await fonts), await renderNoticePdf(receipt, await fonts)];
    expect(Buffer.compare(once, again)).toBe(0);
    expect(Buffer.from(once.subarray(0, 8)).toString()).toBe('%PDF-1.7');
  });

  test('letters of DIN 91379 can be printed, alone or composed', async () => {
    const notice = { ...receipt, recipient: ['Ğülşen Ņguyễn D̦̄ạ̄ C̆ëŋ ʿAbd ar-Raḥmān aṣ-Ṣāliḥ Ẑḧǥ'] };
    await expect(renderNoticePdf(notice, await fonts)).resolves.toBeDefined();
  });

  test('a letter that the font lacks is refused by name instead of left out', async () => {
    const notice = { ...receipt, blocks: [paragraph('Name: محمد')] };
    await expect(renderNoticePdf(notice, await fonts)).rejects.toThrow('„م“ in „Name: محمد“');
  });
});
