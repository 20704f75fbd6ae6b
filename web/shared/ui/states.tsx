/** What a page shows when it has nothing to show: empty, loading, failed, not permitted. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ApiProblem, sentenceOf } from '../api/api-problem.ts';
import { useLanguage, useTexts } from '../language/language-provider.tsx';
import { Button } from './button.tsx';
import './states.css';
import { uiTexts } from './texts.ts';

interface EmptyProps {
  title: string;
  text?: string;
  /** There is nothing else on the page: then this is its heading. */
  page?: boolean;
  children?: ComponentChildren;
}

export function EmptyState({ title, text, page = false, children }: EmptyProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div class="state">
      <Heading>{title}</Heading>
      {text !== undefined && <p class="state__text">{text}</p>}
      {children}
    </div>
  );
}

/** Shown after 300 ms only; after 2 s it says what is awaited. */
export function Skeleton({ lines = 6, awaiting }: { lines?: number; awaiting?: string }) {
  const texts = useTexts(uiTexts);
  const [phase, setPhase] = useState<'nothing' | 'shape' | 'words'>('nothing');
  useEffect(() => {
    const shape = setTimeout(() => setPhase('shape'), 300);
    const words = setTimeout(() => setPhase('words'), 2000);
    return () => {
      clearTimeout(shape);
      clearTimeout(words);
    };
  }, []);
  return (
    <div class="skeleton" role="status" aria-busy="true">
      <span class="visually-hidden">{texts.loading}</span>
      {phase !== 'nothing' && Array.from({ length: lines }, (_, index) => <div key={index} class="skeleton__line" />)}
      {phase === 'words' && <p class="muted">{awaiting ?? texts.stillLoading}</p>}
    </div>
  );
}

/** A refusal or an outage, in a sentence of the person's language, with the way out. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { language } = useLanguage();
  const texts = useTexts(uiTexts);
  return (
    <div class="problem" role="alert">
      <span>{sentenceOf(error, language)}</span>
      {onRetry && <Button onClick={onRetry}>{texts.tryAgain}</Button>}
    </div>
  );
}

/** For a page, or the greater part of one, that can't be shown. `page`: it stands alone. */
export function ErrorState({ error, onRetry, page = false }: { error: unknown; onRetry?: () => void; page?: boolean }) {
  const texts = useTexts(uiTexts);
  const status = error instanceof ApiProblem ? error.problem.status : 500;
  if (status === 403) {
    return (
      <EmptyState title={texts.notPermittedTitle} text={texts.notPermitted} page={page}>
        <a href="/">{texts.home}</a>
      </EmptyState>
    );
  }
  // A page whose address does not even look like one that exists.
  if (status === 404 || (page && status === 422)) return <NotFound page={page} />;
  return (
    <div class="state">
      {page && <h1>{texts.failedTitle}</h1>}
      <ProblemNotice error={error} onRetry={onRetry} />
    </div>
  );
}

export function NotFound({ page = false }: { page?: boolean }) {
  const texts = useTexts(uiTexts);
  return (
    <EmptyState title={texts.notFoundTitle} text={texts.notFound} page={page}>
      <a href="/">{texts.home}</a>
    </EmptyState>
  );
}
