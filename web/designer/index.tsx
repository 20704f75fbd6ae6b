/** The designers' workplace: the library of models, and each model with its canvas, its release and its versions. */
import { lazy, Suspense } from 'preact/compat';
import { Route, Switch } from 'wouter-preact';
import { NotFound, Skeleton } from '../shared/ui/states.tsx';
import { LibraryPage } from './library/library-page.tsx';

const ModelScope = lazy(() => import('./model/model-scope.tsx'));

export default function Page() {
  return (
    <Suspense fallback={<Skeleton lines={12} />}>
      <Switch>
        <Route path="/" component={LibraryPage} />
        <Route path="/:modelId" nest>
          {({ modelId }) => <ModelScope key={modelId} modelId={decodeURIComponent(modelId)} />}
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
