import { lazy, Suspense } from 'preact/compat';
import type { z } from 'zod';
import type { documentSchema } from '../../../src/contracts/document.ts';
import { address } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Skeleton } from '../../shared/ui/states.tsx';
import { caseTexts } from './case-texts.ts';

const PdfPreview = lazy(async () => ({ default: (await import('../../adapters/pdfjs/pdf-preview.tsx')).PdfPreview }));

/** What the document says, in place, and the way to it in a window of its own. */
export function DocumentPreview({ document: { documentId, mediaType, title } }: { document: z.infer<typeof documentSchema> }) {
  const texts = useTexts(caseTexts);
  const content = address(`/documents/${documentId}/content`, { purpose: 'TASK' });
  return (
    <>
      <p>
        <a href={`/api${content}`} target="_blank" rel="noreferrer">
          {texts.openFile}
        </a>
      </p>
      {mediaType === 'application/pdf' && (
        <Suspense fallback={<Skeleton lines={10} />}>
          <PdfPreview key={documentId} path={content} label={title} />
        </Suspense>
      )}
    </>
  );
}
