import { useState } from 'preact/hooks';
import { documentListSchema } from '../../../src/contracts/document.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { caseTexts } from './case-texts.ts';
import { DocumentPreview } from './document-preview.tsx';

/** Letters and papers of the case; one of them shown in place. What the policy keeps back is not in the list. */
export function CaseDocuments({ caseId }: { caseId: string }) {
  const texts = useTexts(caseTexts);
  const formats = useFormats();
  const { data, error } = useRead(`/cases/${caseId}/documents`, documentListSchema);
  const [shown, setShown] = useState<string | null>(null);
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Skeleton lines={3} />;
  if (data.items.length === 0) return <p class="muted">{texts.noDocuments}</p>;
  const document = data.items.find(({ documentId }) => documentId === shown);
  return (
    <>
      <ul class="around__list">
        {data.items.map(({ documentId, title, createdAt }) => (
          <li key={documentId}>
            <button
              type="button"
              class="around__link"
              aria-expanded={documentId === shown}
              onClick={() => setShown(documentId === shown ? null : documentId)}
            >
              {title}
            </button>
            <span class="muted">{formats.shortDate(createdAt)}</span>
          </li>
        ))}
      </ul>
      {document !== undefined && (
        <section class="around__preview" aria-label={texts.preview(document.title)}>
          <DocumentPreview document={document} />
        </section>
      )}
    </>
  );
}
