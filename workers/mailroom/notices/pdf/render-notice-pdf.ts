import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Notice } from '../notice.ts';
import type { NoticeFonts } from './notice-fonts.ts';
import { margins } from './page-layout.ts';
import { requirePrintable } from './printable.ts';
import { writeBlock } from './write-block.ts';
import { writeFooters, writeLetterhead } from './write-letter-frame.ts';

/**
 * Says that the document keeps to PDF/UA-1. pdfkit's own switch for it (`subset`) also lists the glyphs of each font, and
 * leaves out those that accented letters are composed of, which the standard forbids; without a list all is well.
 */
const pdfUaIdentifier = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`;

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
  pdf.appendXML(pdfUaIdentifier);
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
