/** Papers that the person takes along: certificates without protected content, to look at, print or download. */
import { lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { caseProgressSchema } from '../../../src/contracts/case.ts';
import { documentListSchema } from '../../../src/contracts/document.ts';
import { translatedKindOf } from '../../../src/contracts/notice-kind.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import './papers.css';
import { counterTexts } from './texts.ts';

const PdfPreview = lazy(async () => ({ default: (await import('../../adapters/pdfjs/pdf-preview.tsx')).PdfPreview }));
const intakeProcess = 'arrival-registration';
const givenAlong = new Set(['INTAKE_RECEIPT', 'LANDLORD_CONFIRMATION', 'HOUSING_ALLOCATION']);

export function Papers({ caseId }: { caseId: string }) {
  const texts = useTexts(counterTexts);
  const formats = useFormats();
  const documents = useRead(`/cases/${caseId}/documents`, documentListSchema);
  const progress = useRead(`/cases/${caseId}/progress`, caseProgressSchema);
  const [shown, setShown] = useState<string | null>(null);
  if (documents.isPending) return <Skeleton lines={2} />;
  if (documents.isError) return <ProblemNotice error={documents.error} onRetry={() => void documents.refetch()} />;
  const papers = documents.data.items.filter(
    ({ kind, purposeRequired }) => givenAlong.has(translatedKindOf(kind)) && !purposeRequired,
  );
  const isComing = progress.data?.processes.some(({ processDefinitionId }) => processDefinitionId === intakeProcess) === true;
  return (
    <section class="service-centre__block">
      <h3>{texts.papers}</h3>
      {papers.length === 0 && <p class="muted">{isComing ? texts.papersComing : texts.noPapers}</p>}
      <ul class="entry-list papers__list">
        {papers.map(({ documentId, title, createdAt }) => {
          const content = `/documents/${documentId}/content`;
          const isShown = documentId === shown;
          return (
            <li key={documentId}>
              <span class="entry-list__what">
                <strong>{title}</strong>
                <span class="muted">{formats.dateTime(createdAt)}</span>
              </span>
              <span class="service-centre__row">
                {isShown && <Button onClick={() => window.print()}>{texts.print}</Button>}
                <Button aria-expanded={isShown} onClick={() => setShown(isShown ? null : documentId)}>
                  {isShown ? texts.hide : texts.show}
                </Button>
                <a class="button button--secondary" href={`/api${content}`} download>
                  {texts.download}
                </a>
              </span>
              {isShown && (
                <div class="papers__sheet">
                  <Suspense fallback={<Skeleton lines={8} />}>
                    <PdfPreview path={content} label={title} />
                  </Suspense>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
