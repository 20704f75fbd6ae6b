import type { Notice } from '../notice.ts';
import { accessiblePdf } from './accessible-pdf.ts';
import type { NoticeFonts } from './notice-fonts.ts';
import { requirePrintable, textsOfBlock } from './printable.ts';
import { writeBlock } from './write-block.ts';
import { writeLetterhead } from './write-letter-frame.ts';

/**
 * Renders a notice as an accessible PDF in German. The same notice gives the same bytes.
 *
 * @throws Error when a character can't be printed, so that no letter of a name goes missing unnoticed
 */
export async function renderNoticePdf(notice: Notice, fonts: NoticeFonts): Promise<Uint8Array> {
  const { subject, caseNumber, date, office, recipient, blocks } = notice;
  requirePrintable([subject, caseNumber, ...recipient, ...blocks.flatMap(textsOfBlock)], fonts);
  const properties = { lang: 'de-DE', title: `${subject} (${caseNumber})`, subject, date };
  const footer = { office, caseNumber, pageOf: (page: number, pages: number) => `Seite ${page} von ${pages}` };
  return accessiblePdf(properties, fonts, footer, (writer) => {
    writeLetterhead(writer, notice);
    for (const block of blocks) writeBlock(writer, block);
  });
}
