/** Opens a model once for its canvas, its release and its versions. */
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Route, Switch } from 'wouter-preact';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { ErrorState, NotFound, Skeleton } from '../../shared/ui/states.tsx';
import { useReviews } from '../review/use-reviews.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { usedFiles } from './load-model.ts';
import { ModelContext } from './model-context.ts';
import type { ModelStore } from './model-store.ts';
import { openModel } from './open-model.ts';
import { modelTexts } from './texts.ts';
import { usePresence } from './use-presence.ts';
import { useReleases } from './use-releases.ts';

const ModelPage = lazy(() => import('./model-page.tsx'));
const ReleasePage = lazy(() => import('../release/release-page.tsx'));
const VersionsPage = lazy(() => import('../versions/versions-page.tsx'));

type State = { kind: 'loading' | 'missing' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; store: ModelStore };

function useOpenModel(modelId: string) {
  const { accountId, name } = useSession().actor;
  const [state, setState] = useState<State>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    let opened: ModelStore | null = null;
    setState({ kind: 'loading' });
    openModel(modelId, { accountId, name }).then(
      (store) => {
        opened = store;
        if (gone) opened?.dispose();
        else setState(store === null ? { kind: 'missing' } : { kind: 'ready', store });
      },
      (error: unknown) => {
        if (!gone) setState({ kind: 'failed', error });
      },
    );
    return () => {
      gone = true;
      opened?.flush();
      opened?.dispose();
    };
  }, [modelId, accountId, name, attempt]);
  return { state, reload: () => setAttempt((count) => count + 1) };
}

/** Files that the process names since a moment ago become tabs; unsaved work goes out when the page is hidden. */
function useUpkeep(store: ModelStore | null): void {
  useEffect(() => {
    if (store === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen = '';
    async function addUsed(): Promise<void> {
      const files = store?.files() ?? [];
      const process = files.find(({ kind }) => kind === 'process');
      if (process === undefined || process.content === seen) return;
      seen = process.content;
      for (const file of await usedFiles(process.content, files)) store?.add(file, false);
    }
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void addUsed().catch(() => undefined), 1_500);
    });
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') store.flush();
    };
    // Everything is saved by itself; who asks for it all the same gets it at once, and not the browser's own dialog.
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      store.flush();
    };
    document.addEventListener('visibilitychange', onHide);
    document.addEventListener('keydown', onKey);
    return () => {
      stop();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onHide);
      document.removeEventListener('keydown', onKey);
    };
  }, [store]);
}

export default function ModelScope({ modelId }: { modelId: string }) {
  const texts = useTexts(modelTexts);
  const { state, reload } = useOpenModel(modelId);
  const store = state.kind === 'ready' ? state.store : null;
  const reviews = useReviews(modelId);
  const { others, lookAt } = usePresence(modelId, store, reviews.dataUpdatedAt);
  useUpkeep(store);
  useReleases(modelId, store, reload);
  const model = useMemo(() => (store === null ? null : { modelId, store, others, lookAt, reload }), [modelId, store, others]);
  if (state.kind === 'failed') return <ErrorState error={state.error} onRetry={reload} />;
  if (state.kind === 'missing') return <NotFound />;
  if (model === null) return <Skeleton lines={12} awaiting={texts.awaiting} />;
  return (
    <ModelContext.Provider value={model}>
      <Suspense fallback={<Skeleton lines={12} />}>
        <Switch>
          <Route path="/" component={ModelPage} />
          <Route path="/release" component={ReleasePage} />
          <Route path="/versions" component={VersionsPage} />
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
      <ConflictDialog />
    </ModelContext.Provider>
  );
}
