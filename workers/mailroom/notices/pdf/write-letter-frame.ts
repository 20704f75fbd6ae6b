/** What every letter has around its text: letterhead, address, reference, and on each page a footer. */
import type { Notice } from '../notice.ts';
import { officeAddress, type Office } from '../office.ts';
import { longDate } from '../text/german.ts';
import { addressField, footerY, infoBlock, letterhead, margins, size, subjectY, textWidth } from './page-layout.ts';
import { artifact, tagged, writeText, type PdfWriter, type TagOptions } from './pdf-writer.ts';

/** Who writes, at the head of the first page. */
export function writeSender(writer: PdfWriter, { municipality, department }: Office, options: TagOptions = {}): void {
  tagged(writer, writer.root, 'P', municipality, { bold: true, size: size.letterhead, y: letterhead.y }, options);
  tagged(writer, writer.root, 'P', department, { size: size.body }, options);
}

export function writeLetterhead(writer: PdfWriter, notice: Notice): void {
  const { pdf, root } = writer;
  const { office } = notice;
  writeSender(writer, office);

  const returnLine = [office.municipality, officeAddress(office)].join(', ');
  artifact(writer, 'Layout', () =>
    writeText(pdf, returnLine, { size: size.small - 1.5, y: addressField.y, width: addressField.width }),
  );
  tagged(writer, root, 'P', notice.recipient.join('\n'), { y: addressField.y + 16, width: addressField.width });
  const belowAddress = pdf.y;

  const { x, y, width } = infoBlock;
  const reference = [
    `Aktenzeichen: ${notice.caseNumber}`,
    `Telefon: ${office.phone}`,
    `E-Mail: ${office.email}`,
    `Datum: ${longDate(notice.date)}`,
  ];
  tagged(writer, root, 'P', reference.join('\n'), { x, y, width, size: size.body - 1 });

  tagged(writer, root, 'H1', notice.subject, {
    bold: true,
    size: size.subject,
    y: Math.max(subjectY, belowAddress + 12, pdf.y + 12),
  });
  pdf.x = margins.left;
  pdf.y += 10;
}

/** What stands below each page. */
export interface Footer {
  office: Office;
  caseNumber: string;
  /** `Seite 1 von 2` */
  pageOf: (page: number, pages: number) => string;
}

/** Page numbers are only known when the last page is; the pages are still in memory then. */
export function writeFooters(writer: PdfWriter, { office, caseNumber, pageOf }: Footer): void {
  const { pdf } = writer;
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index);
    // Text below the bottom margin would begin a new page.
    pdf.page.margins.bottom = 0;
    artifact(writer, 'Pagination', () => {
      const style = { size: size.small, y: footerY };
      writeText(pdf, `${office.municipality} · ${officeAddress(office)} · ${caseNumber}`, {
        ...style,
        width: textWidth - 70,
      });
      writeText(pdf, pageOf(index + 1, count), {
        ...style,
        x: margins.left + textWidth - 70,
        width: 70,
        align: 'right',
      });
    });
  }
}
