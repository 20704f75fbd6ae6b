import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { stepOf } from '../review/step-of.ts';
import { Steps } from '../review/steps.tsx';
import { useReviews } from '../review/use-reviews.ts';
import { useModel, useModelFiles } from './model-context.ts';
import { isChanged } from './model-file.ts';
import './model-head.css';
import { SaveState } from './save-state.tsx';
import { modelTexts } from './texts.ts';

/** Name and state of the model, who else is here, and what can be done. */
export function ModelHead({ title, children }: { title?: string; children?: ComponentChildren }) {
  const texts = useTexts(modelTexts);
  const { others, modelId } = useModel();
  const reviews = useReviews(modelId);
  const files = useModelFiles();
  const process = files.find(({ kind }) => kind === 'process');
  const version = process?.deployed?.version;
  return (
    <header class="model__head">
      <Link class="model__back" href="~/models">
        {texts.library}
      </Link>
      <span aria-hidden="true" class="muted">
        /
      </span>
      <h1>
        {title === undefined ? (
          process?.title
        ) : (
          <>
            <Link href="/">{process?.title}</Link> <span class="muted">/</span> {title}
          </>
        )}
      </h1>
      <Steps current={stepOf(files.some(isChanged), reviews.data?.current ?? null)} version={version} />
      <SaveState files={files} />
      {others.length > 0 && <Badge kind="warning">{texts.others(others.map(({ name }) => name).join(', '))}</Badge>}
      <div class="model__actions">{children}</div>
    </header>
  );
}
