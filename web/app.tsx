/** Everything around the pages: language, session, live changes, notices, and which page an address opens. */
import { QueryClientProvider } from '@tanstack/preact-query';
import { lazy, Suspense } from 'preact/compat';
import { Redirect, Route, Switch } from 'wouter-preact';
import type { Workplace } from '../src/contracts/session.ts';
import { queryClient } from './shared/api/queries.ts';
import { LanguageProvider } from './shared/language/language-provider.tsx';
import { LiveProvider } from './shared/live/live-provider.tsx';
import { SessionProvider, useMayOpen, useSession, useSessionState } from './shared/session/session-provider.tsx';
import { SignInAgain } from './shared/session/sign-in-again.tsx';
import { SignInPage } from './shared/session/sign-in-page.tsx';
import { Shell } from './shared/shell/shell.tsx';
import { homeOf, workplacePaths } from './shared/shell/workplaces.ts';
import { LoadBoundary } from './shared/ui/load-boundary.tsx';
import { ErrorState, NotFound, Skeleton } from './shared/ui/states.tsx';
import { NoticesProvider } from './shared/ui/notices.tsx';
import { ApiProblem } from './shared/api/api-problem.ts';

const pages = {
  'service-centre': lazy(() => import('./service-centre/index.tsx')),
  inbox: lazy(() => import('./inbox/index.tsx')),
  cases: lazy(() => import('./case-file/index.tsx')),
  conflicts: lazy(() => import('./goal-conflicts/index.tsx')),
  deadlines: lazy(() => import('./deadlines/index.tsx')),
  benefits: lazy(() => import('./benefits/index.tsx')),
  housing: lazy(() => import('./housing/index.tsx')),
  partners: lazy(() => import('./partners/index.tsx')),
  letters: lazy(() => import('./notice-templates/index.tsx')),
  designer: lazy(() => import('./designer/index.tsx')),
  operations: lazy(() => import('./operations/index.tsx')),
  administration: lazy(() => import('./administration/index.tsx')),
  audit: lazy(() => import('./administration/audit/index.tsx')),
} satisfies Record<Workplace, unknown>;

const NotificationPages = lazy(() => import('./notifications/index.tsx'));

const notPermitted = new ApiProblem({ status: 403, code: 'NOT_PERMITTED', details: { de: '', en: '' } });

function Pages() {
  const mayOpen = useMayOpen();
  const home = homeOf(useSession().workplaces);
  return (
    <Suspense fallback={<Skeleton lines={12} />}>
      <Switch>
        {(Object.keys(pages) as Workplace[]).map((workplace) => {
          const Page = pages[workplace];
          return (
            <Route key={workplace} path={workplacePaths[workplace]} nest>
              {mayOpen(workplace) ? <Page /> : <ErrorState error={notPermitted} page />}
            </Route>
          );
        })}
        <Route path="/notifications" nest>
          <NotificationPages />
        </Route>
        <Route path="/">{home === null ? <ErrorState error={notPermitted} page /> : <Redirect to={home} replace />}</Route>
        <Route>
          <NotFound page />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Gate() {
  const { state, error, retry } = useSessionState();
  if (state === 'loading') return <Skeleton />;
  if (state === 'signed-out') return <SignInPage />;
  if (state === 'failed') return <ErrorState error={error} onRetry={retry} page />;
  return (
    <LiveProvider interrupted={state === 'interrupted'}>
      <Shell>
        <LoadBoundary>
          <Pages />
        </LoadBoundary>
      </Shell>
      {state === 'interrupted' && <SignInAgain />}
    </LiveProvider>
  );
}

export function App() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <NoticesProvider>
          <SessionProvider>
            <Gate />
          </SessionProvider>
        </NoticesProvider>
      </QueryClientProvider>
    </LanguageProvider>
  );
}
