/** A PDF shown in place: its pages as pictures, their words for screen readers. pdf.js is loaded when the first one is shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { readBytes } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import type { DrawnPage, PdfReader } from './draw-pdf.ts';
import './pdf-preview.css';
import { pdfTexts } from './texts.ts';

interface Props {
  /** Address of the content below `/api`, with purpose and version. */
  path: string;
  /** What the document is. */
  label: string;
}

export function PdfPreview({ path, label }: Props) {
  return <PdfPages load={(signal) => readBytes(path, signal)} of={path} label={label} />;
}

interface PagesProps {
  load: (signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  /** What is loaded: it is loaded again when this changes. */
  of: string;
  label: string;
}

export function PdfPages({ load, of, label }: PagesProps) {
  const texts = useTexts(pdfTexts);
  const frame = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<DrawnPage[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [unreadable, setUnreadable] = useState(false);

  useEffect(() => {
    const asked = new AbortController();
    let reader: PdfReader | undefined;
    setPages(null);
    setProblem(null);
    setUnreadable(false);

    async function show(): Promise<void> {
      const [{ openPdf }, content] = await Promise.all([import('./draw-pdf.ts'), load(asked.signal)]);
      reader = await openPdf(content).catch(() => undefined);
      if (reader === undefined) {
        setUnreadable(true);
        return;
      }
      const width = Math.min(860, (frame.current?.clientWidth ?? 640) - 24);
      const drawn: DrawnPage[] = [];
      for (let page = 1; page <= reader.pageCount && !asked.signal.aborted; page += 1) {
        drawn.push(await reader.draw(page, width));
      }
      if (!asked.signal.aborted) setPages(drawn);
    }

    show().catch((error: unknown) => {
      if (!asked.signal.aborted) setProblem(error);
    });
    return () => {
      asked.abort();
      reader?.close();
    };
  }, [of]);

  return (
    <div class="pdf-preview" ref={frame} role="group" aria-label={label}>
      {problem !== null && <ProblemNotice error={problem} />}
      {unreadable && <p>{texts.unreadable}</p>}
      {pages === null && problem === null && !unreadable && <Skeleton lines={12} awaiting={texts.loading} />}
      {pages?.map((page, index) => (
        <Page key={index} page={page} caption={texts.page(index + 1, pages.length)} />
      ))}
    </div>
  );
}

function Page({ page, caption }: { page: DrawnPage; caption: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(page.canvas);
  }, [page]);
  return (
    <figure>
      <div ref={place} aria-hidden="true" />
      <p class="visually-hidden">{page.text}</p>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
