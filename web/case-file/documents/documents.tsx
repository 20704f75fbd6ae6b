import { useState } from 'preact/hooks';
import { documentListSchema } from '../../../src/contracts/document.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { DocumentPane } from './document-pane.tsx';
import { DocumentTable } from './document-table.tsx';
import './documents.css';
import { documentsTexts } from './texts.ts';
import { UploadForm } from './upload-form.tsx';

const documentFilters = ['document', 'version'] as const;

export function Documents({ caseId }: { caseId: string }) {
  const texts = useTexts(documentsTexts);
  const list = useRead(`/cases/${caseId}/documents`, documentListSchema);
  const [filters, change] = useAddressFilters(documentFilters);
  const [uploading, setUploading] = useState(false);
  if (list.isPending) return <Skeleton lines={6} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const { items, uploadKinds } = list.data;
  const chosen = items.find(({ documentId }) => documentId === filters.document);
  return (
    <div class={chosen === undefined ? 'documents' : 'documents documents--open'}>
      <div class="documents__list">
        <div class="documents__head">
          <h2>{texts.title}</h2>
          {uploadKinds.length > 0 && !uploading && <Button onClick={() => setUploading(true)}>{texts.upload}</Button>}
        </div>
        {uploading && (
          <UploadForm
            caseId={caseId}
            kinds={uploadKinds}
            onDone={(documentId) => {
              setUploading(false);
              if (documentId !== null) change({ document: documentId, version: null });
            }}
          />
        )}
        {items.length === 0 && !uploading && <EmptyState title={texts.none} text={texts.noneText} />}
        {items.length > 0 && (
          <DocumentTable
            items={items}
            chosen={chosen?.documentId ?? null}
            onChoose={(documentId) => change({ document: documentId, version: null })}
          />
        )}
      </div>
      {chosen !== undefined && (
        <DocumentPane
          key={chosen.documentId}
          document={chosen}
          version={Number(filters.version) || null}
          mayChange={uploadKinds.includes(chosen.kind)}
          onVersion={(version) => change({ version: version === null ? null : String(version) })}
          onClose={() => change({ document: null, version: null })}
        />
      )}
    </div>
  );
}
