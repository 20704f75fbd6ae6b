/** What every letter has around its text: letterhead, address, reference, and on each page a footer. */
import type { Notice } from '../notice.ts';
import { officeAddress } from '../office.ts';
import { longDate } from '../text/german.ts';
import { addressField, footerY, infoBlock, letterhead, margins, size, subjectY, textWidth } from './page-layout.ts';
import { artifact, tagged, writeText, type PdfWriter } from './pdf-writer.ts';

export function writeLetterhead(writer: PdfWriter, notice: Notice): void {
  const { pdf, root } = writer;
  const { office } = notice;
  tagged(writer, root, 'P', office.municipality, { bold: true, size: size.letterhead, y: letterhead.y });
  tagged(writer, root, 'P', office.department, { size: size.body });

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

/** Page numbers are only known when the last page is; the pages are still in memory then. */
export function writeFooters(writer: PdfWriter, notice: Notice): void {
  const { pdf } = writer;
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index);
    // Text below the bottom margin would begin a new page.
    pdf.page.margins.bottom = 0;
    artifact(writer, 'Pagination', () => {
      const style = { size: size.small, y: footerY };
      writeText(pdf, `${notice.office.municipality} · ${officeAddress(notice.office)} · ${notice.caseNumber}`, {
        ...style,
        width: textWidth - 70,
      });
      writeText(pdf, `Seite ${index + 1} von ${count}`, {
        ...style,
        x: margins.left + textWidth - 70,
        width: 70,
        align: 'right',
      });
    });
  }
}
