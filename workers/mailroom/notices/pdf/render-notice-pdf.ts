import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Notice } from '../notice.ts';
import type { NoticeFonts } from './notice-fonts.ts';
import { margins } from './page-layout.ts';
import { requirePrintable } from './printable.ts';
import { writeBlock } from './write-block.ts';
import { writeFooters, writeLetterhead } from './write-letter-frame.ts';

/**
 * Renders a notice as an accessible PDF (PDF/UA-1, ISO 14289-1): tagged, in German, with title and embedded fonts. The same
 * notice gives the same bytes.
 *
 * @throws Error when a character can't be printed, so that no letter of a name goes missing unnoticed
 */
export async function renderNoticePdf(notice: Notice, fonts: NoticeFonts): Promise<Uint8Array> {
  requirePrintable(notice, fonts);
  const pdf = new PDFDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'de-DE',
    displayTitle: true,
    info: {
      Title: `${notice.subject} (${notice.caseNumber})`,
      Author: notice.office.municipality,
      Subject: notice.subject,
      CreationDate: new Date(`${notice.date}T00:00:00Z`),
    },
  });
  const content = buffer(pdf);
  pdf.registerFont('regular', fonts.regular);
  pdf.registerFont('bold', fonts.bold);

  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const writer = { pdf, root };
  writeLetterhead(writer, notice);
  for (const block of notice.blocks) writeBlock(writer, block);
  root.end();
  writeFooters(writer, notice);
  pdf.end();
  return content;
}
