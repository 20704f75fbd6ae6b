/** pdf.js draws a document page by page; it runs in its own thread and never evaluates code of the document. */
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

export interface DrawnPage {
  canvas: HTMLCanvasElement;
  /** What stands on the page, for those who do not see it. */
  text: string;
}

export interface PdfReader {
  pageCount: number;
  /** @param page from 1 @param width of the page in CSS pixels */
  draw: (page: number, width: number) => Promise<DrawnPage>;
  close: () => void;
}

/** @throws Error when the bytes are no document that pdf.js can read */
export async function openPdf(content: Uint8Array<ArrayBuffer>): Promise<PdfReader> {
  // pdf.js takes the bytes away into its thread.
  const task = getDocument({ data: content.slice(), isEvalSupported: false, useWasm: false, enableXfa: false });
  const pdf = await task.promise;
  return {
    pageCount: pdf.numPages,
    async draw(number, width) {
      const page = await pdf.getPage(number);
      const sharpness = Math.min(window.devicePixelRatio, 2);
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale: scale * sharpness });
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport }).promise;
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      return { canvas, text };
    },
    close: () => void task.destroy(),
  };
}
