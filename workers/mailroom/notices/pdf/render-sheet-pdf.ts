import type { TranslationSheet } from '../translation/compose-sheet.ts';
import { accessiblePdf } from './accessible-pdf.ts';
import type { NoticeFonts } from './notice-fonts.ts';
import { gap, size } from './page-layout.ts';
import { tagged } from './pdf-writer.ts';
import { requirePrintable, textsOfBlock } from './printable.ts';
import { writeBlock } from './write-block.ts';
import { writeSender } from './write-letter-frame.ts';

/**
 * Renders a sheet as an accessible PDF in its own language; what stays German is marked as such. The same sheet gives the same
 * bytes.
 *
 * @throws Error when a character can't be printed
 */
export async function renderSheetPdf(sheet: TranslationSheet, fonts: NoticeFonts): Promise<Uint8Array> {
  const { office, caseNumber, date, texts, blocks } = sheet;
  const { headline, locale, pageOf } = texts;
  requirePrintable([headline, caseNumber, pageOf(1, 1), ...blocks.flatMap(textsOfBlock)], fonts);
  const properties = { lang: locale, title: `${headline} (${caseNumber})`, subject: headline, date };
  return accessiblePdf(properties, fonts, { office, caseNumber, pageOf }, (writer) => {
    writeSender(writer, office, { lang: 'de-DE' });
    tagged(writer, writer.root, 'H1', headline, { bold: true, size: size.subject, y: writer.pdf.y + 3 * gap.heading });
    writer.pdf.y += gap.heading;
    for (const block of blocks) writeBlock(writer, block);
  });
}
