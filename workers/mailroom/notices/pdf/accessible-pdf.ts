import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { NoticeFonts } from './notice-fonts.ts';
import { margins } from './page-layout.ts';
import type { PdfWriter } from './pdf-writer.ts';
import { writeFooters, type Footer } from './write-letter-frame.ts';

/**
 * Says that the document keeps to PDF/UA-1. pdfkit's own switch for it (`subset`) also lists the glyphs of each font, and
 * leaves out those that accented letters are composed of, which the standard forbids; without a list all is well.
 */
const pdfUaIdentifier = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`;

export interface DocumentProperties {
  /** BCP 47, e.g. `de-DE`. */
  lang: string;
  title: string;
  subject: string;
  /** `YYYY-MM-DD` */
  date: string;
}

/** An accessible PDF (PDF/UA-1, ISO 14289-1): tagged, with language, title and embedded fonts. The same text gives the same bytes. */
export async function accessiblePdf(
  { lang, title, subject, date }: DocumentProperties,
  fonts: NoticeFonts,
  footer: Footer,
  write: (writer: PdfWriter) => void,
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    info: { Title: title, Author: footer.office.municipality, Subject: subject, CreationDate: new Date(`${date}T00:00:00Z`) },
  });
  pdf.appendXML(pdfUaIdentifier);
  const content = buffer(pdf);
  pdf.registerFont('regular', fonts.regular);
  pdf.registerFont('bold', fonts.bold);

  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const writer = { pdf, root };
  write(writer);
  root.end();
  writeFooters(writer, footer);
  pdf.end();
  return content;
}
