import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import { decisionListSchema } from '../../../src/contracts/decision.ts';
import { formListSchema } from '../../../src/contracts/form.ts';
import { libraryOfferListSchema } from '../../../src/contracts/library-offer.ts';
import { modelListSchema } from '../../../src/contracts/model.ts';
import { processDefinitionListSchema } from '../../../src/contracts/process-definition.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { ImportDialog } from './import-dialog.tsx';
import './library.css';
import { libraryRows, searchRows } from './library-rows.ts';
import { LibraryTable } from './library-table.tsx';
import { NewModelDialog } from './new-model-dialog.tsx';
import { libraryTexts } from './texts.ts';

function useLibrary() {
  const models = useRead('/models', modelListSchema);
  const processes = useRead('/process-definitions', processDefinitionListSchema);
  const decisions = useRead('/decisions', decisionListSchema);
  const forms = useRead('/forms', formListSchema);
  const offers = useRead('/library-offers', libraryOfferListSchema);
  const all = [models, processes, decisions, forms, offers];
  const rows = useMemo(
    () =>
      models.data && processes.data && decisions.data && forms.data && offers.data
        ? libraryRows({
            ...{ models: models.data, processes: processes.data, decisions: decisions.data },
            ...{ forms: forms.data, offers: offers.data },
          })
        : null,
    [models.data, processes.data, decisions.data, forms.data, offers.data],
  );
  // What others have begun in the meantime is asked for when the library is opened again.
  useEffect(() => void models.refetch(), []);
  const failed = all.find(({ error }) => error !== null);
  return { rows, error: failed?.error ?? null, retry: () => all.forEach((query) => void query.refetch()) };
}

export function LibraryPage() {
  const texts = useTexts(libraryTexts);
  const { rows, error, retry } = useLibrary();
  const query = new URLSearchParams(useSearch()).get('q') ?? '';
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<'new' | 'import' | null>(null);
  useEffect(() => {
    document.title = `${texts.title} – Lotse`;
  }, [texts]);

  const shown = rows === null ? [] : searchRows(rows, query);
  const search = (value: string) => navigate(value === '' ? '/' : `/?q=${encodeURIComponent(value)}`, { replace: true });

  return (
    <div class="library">
      <div class="library__head">
        <h1>{texts.title}</h1>
        <span class="muted" role="status">
          {rows !== null && texts.count(shown.length, rows.length)}
        </span>
        <input
          class="input library__search"
          type="search"
          value={query}
          aria-label={texts.search}
          placeholder={texts.search}
          onInput={({ currentTarget }) => search(currentTarget.value)}
        />
        <Button onClick={() => setDialog('import')}>{texts.import}</Button>
        <Button kind="primary" onClick={() => setDialog('new')}>
          {texts.newModel}
        </Button>
      </div>
      {error !== null && rows === null && <ErrorState error={error} onRetry={retry} />}
      {rows === null && error === null && <Skeleton lines={10} awaiting={texts.awaiting} />}
      {rows?.length === 0 && <EmptyState title={texts.emptyTitle} text={texts.empty} />}
      {rows !== null && rows.length > 0 && shown.length === 0 && <EmptyState title={texts.noHitTitle} text={texts.noHit} />}
      {shown.length > 0 && <LibraryTable rows={shown} openAll={query !== ''} />}
      {dialog === 'new' && <NewModelDialog taken={(rows ?? []).map(({ modelId }) => modelId)} onClose={() => setDialog(null)} />}
      {dialog === 'import' && <ImportDialog rows={rows ?? []} onClose={() => setDialog(null)} />}
    </div>
  );
}
