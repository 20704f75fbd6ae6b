import type { Block } from '../notice.ts';
import { gap, margins, size, textWidth } from './page-layout.ts';
import { heightOf, keepTogether, tagged, writeText, type PdfWriter } from './pdf-writer.ts';
import { writeTable } from './write-table.ts';

const LABEL_WIDTH = 18;
/** A heading needs some text below it on the same page. */
const LINES_AFTER_HEADING = 3 * (size.body * 1.4 + gap.line);

export function writeBlock(writer: PdfWriter, block: Block): void {
  const { pdf, root } = writer;
  switch (block.kind) {
    case 'heading': {
      const style = { bold: true, size: size.heading };
      keepTogether(writer, gap.heading + heightOf(pdf, block.text, style) + LINES_AFTER_HEADING);
      pdf.y += gap.heading;
      tagged(writer, root, 'H2', block.text, style);
      pdf.y += gap.paragraph / 2;
      return;
    }
    case 'paragraph':
      keepTogether(writer, Math.min(heightOf(pdf, block.text), LINES_AFTER_HEADING));
      tagged(
        writer,
        root,
        'P',
        block.text,
        { bold: block.strong === true },
        block.lang === undefined ? {} : { lang: block.lang },
      );
      pdf.y += gap.paragraph;
      return;
    case 'list':
      writeList(writer, block.items, block.numbered === true);
      return;
    case 'table':
      writeTable(writer, block);
  }
}

function writeList(writer: PdfWriter, items: readonly string[], numbered: boolean): void {
  const { pdf, root } = writer;
  const list = pdf.struct('L');
  const style = { x: margins.left + LABEL_WIDTH, width: textWidth - LABEL_WIDTH };
  root.add(list);
  items.forEach((text, index) => {
    keepTogether(writer, Math.min(heightOf(pdf, text, style), LINES_AFTER_HEADING));
    const top = pdf.y;
    const item = pdf.struct('LI');
    list.add(item);
    item.add(pdf.struct('Lbl', {}, [() => writeText(pdf, numbered ? `${index + 1}.` : '•', { width: LABEL_WIDTH })]));
    item.add(pdf.struct('LBody', {}, [() => writeText(pdf, text, { ...style, y: top })]));
    item.end();
    pdf.y += gap.paragraph / 2;
  });
  list.end();
  pdf.x = margins.left;
  pdf.y += gap.paragraph / 2;
}
