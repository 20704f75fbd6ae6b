/**
 * Around what is loaded when it is opened: without a connection, or when Lotse was updated since the page was opened, the part is
 * not there. Then this says so, instead of an empty page; another address tries anew.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useTexts } from '../language/language-provider.tsx';
import { Button } from './button.tsx';
import { EmptyState } from './states.tsx';
import { uiTexts } from './texts.ts';

export function LoadBoundary({ children }: { children: ComponentChildren }) {
  const texts = useTexts(uiTexts);
  const [location] = useLocation();
  const [error, tryAnew] = useErrorBoundary((thrown: unknown) => console.error(thrown)) as [unknown, () => void];
  useEffect(() => {
    if (error !== undefined) tryAnew();
  }, [location]);
  if (error === undefined) return <>{children}</>;
  return (
    <EmptyState title={texts.notLoadedTitle} text={texts.notLoaded} page>
      {/* What could not be loaded once is not asked for again on the same page. */}
      <Button onClick={() => window.location.reload()}>{texts.reload}</Button>
    </EmptyState>
  );
}
