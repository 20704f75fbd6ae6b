/** The few things that notices do with pdfkit, each of them tagged for screen readers (PDF/UA-1). */
import type PDFDocument from 'pdfkit';
import { unbrokenCitations } from '../text/german.ts';
import { gap, margins, size, textWidth } from './page-layout.ts';

export type Pdf = InstanceType<typeof PDFDocument>;
export type Structure = PDFKit.PDFStructureElement;

export interface TextStyle {
  bold?: boolean;
  size?: number;
  x?: number;
  y?: number;
  width?: number;
  align?: 'left' | 'right';
}

export interface PdfWriter {
  readonly pdf: Pdf;
  /** The element under which everything of the letter hangs. */
  readonly root: Structure;
}

/** Sets the font of a text; gives pdfkit's options for it. */
function useStyle(pdf: Pdf, style: TextStyle): PDFKit.Mixins.TextOptions {
  pdf.font(style.bold === true ? 'bold' : 'regular').fontSize(style.size ?? size.body);
  return { width: style.width ?? textWidth, align: style.align ?? 'left', lineGap: gap.line };
}

export function writeText(pdf: Pdf, text: string, style: TextStyle = {}): void {
  const options = useStyle(pdf, style);
  pdf.text(unbrokenCitations(text), style.x ?? margins.left, style.y ?? pdf.y, options);
}

/** pdfkit knows more attributes than its types do. */
export type TagOptions = PDFKit.Mixins.StructureElementOptions & { scope?: 'Column' | 'Row' };

/** A text as an element of its own: `P`, `H1`, `TH` and so on. */
export function tagged(
  { pdf }: PdfWriter,
  parent: Structure,
  type: string,
  text: string,
  style: TextStyle = {},
  options: TagOptions = {},
): void {
  parent.add(pdf.struct(type, options, [() => writeText(pdf, text, style)]));
}

/** Something for the eye only: lines, page numbers, repeated headings. */
export function artifact({ pdf }: PdfWriter, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

export const bottomOf = (pdf: Pdf): number => pdf.page.height - margins.bottom;

/** Begins a new page unless so much room is left. */
export function keepTogether({ pdf }: PdfWriter, height: number): void {
  if (pdf.y + height > bottomOf(pdf)) pdf.addPage();
}

export function heightOf(pdf: Pdf, text: string, style: TextStyle = {}): number {
  return pdf.heightOfString(unbrokenCitations(text), useStyle(pdf, style));
}
