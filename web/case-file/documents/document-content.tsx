import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { readBytes } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import type { CaseDocument } from './document-table.tsx';
import { documentsTexts } from './texts.ts';

const PdfPreview = lazy(async () => ({ default: (await import('../../adapters/pdfjs/pdf-preview.tsx')).PdfPreview }));
/** What every browser shows as a picture. */
const pictures = new Set(['image/jpeg', 'image/png', 'image/webp']);

interface Props {
  document: CaseDocument;
  /** Address of the content below `/api`. */
  path: string;
}

export function DocumentContent({ document: { mediaType, title }, path }: Props) {
  const texts = useTexts(documentsTexts);
  if (mediaType === 'application/pdf') {
    return (
      <Suspense fallback={<Skeleton lines={10} />}>
        <PdfPreview path={path} label={title} />
      </Suspense>
    );
  }
  if (mediaType === 'text/plain') return <PlainText path={path} />;
  if (pictures.has(mediaType)) return <img class="documents__picture" src={`/api${path}`} alt={title} />;
  return <p class="documents__purpose muted">{texts.noPreview}</p>;
}

function PlainText({ path }: { path: string }) {
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    const asked = new AbortController();
    readBytes(path, asked.signal)
      .then((bytes) => setText(new TextDecoder().decode(bytes)))
      .catch((error: unknown) => {
        if (!asked.signal.aborted) setProblem(error);
      });
    return () => asked.abort();
  }, [path]);
  if (problem !== null) return <ProblemNotice error={problem} />;
  return text === null ? <Skeleton lines={4} /> : <p class="documents__purpose documents__plain">{text}</p>;
}
