import { useMemo, useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import type { Finding } from '../../../src/contracts/validation.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { EmptyState, ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { useModel, useModelFiles } from '../model/model-context.ts';
import { isChanged, shortName } from '../model/model-file.ts';
import { ModelHead } from '../model/model-head.tsx';
import { CheckResult } from './check-result.tsx';
import { FileChange } from './file-change.tsx';
import { ReviewSection } from '../review/review-section.tsx';
import { stepOf } from '../review/step-of.ts';
import { reviewTexts } from '../review/texts.ts';
import { useReviews } from '../review/use-reviews.ts';
import { InBetweenNotice } from './in-between-notice.tsx';
import './release.css';
import { releaseTexts } from './texts.ts';
import { release, useTrial, type InBetween } from './use-release.ts';

const shortestComment = 3;

/** Everything to know before a new version runs, the reason for it, and the button. */
export default function ReleasePage() {
  const texts = useTexts(releaseTexts);
  const reviewWords = useTexts(reviewTexts);
  const notices = useNotices();
  const { store, modelId } = useModel();
  const files = useModelFiles();
  const reviews = useReviews(modelId).data;
  const [, navigate] = useLocation();
  const { answer, error, retry } = useTrial(files);
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [refused, setRefused] = useState<readonly Finding[] | null>(null);
  const [conflicts, setConflicts] = useState<InBetween | null>(null);
  const process = files.find(({ kind }) => kind === 'process');
  // One key for one text and reason: a lost answer does not release twice.
  const key = useMemo(() => crypto.randomUUID(), [comment, conflicts, answer]);
  usePageTitle(`${texts.title}: ${process?.title ?? ''}`);

  const changed = files.filter(isChanged);
  const findings = refused ?? answer?.findings ?? [];
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const isSaving = changed.some(({ state }) => state === 'waiting' || state === 'saving');
  const isRequired = reviews?.required === true;
  const isApproved = stepOf(true, reviews?.current ?? null) === 'approved';
  const commentError = comment.trim().length < shortestComment ? texts.commentMissing : null;

  async function start(bases: ReadonlyMap<string, number>): Promise<void> {
    setTried(true);
    if (commentError !== null) return;
    setBusy(true);
    setProblem(null);
    const outcome = await release(store, comment.trim(), key, bases);
    setBusy(false);
    switch (outcome.kind) {
      case 'released': {
        const versions = outcome.answer.deployed
          .filter(({ kind }) => kind !== 'decision')
          .map(({ resourceName, version }) => `${shortName(resourceName)} v${version}`);
        notices.done(outcome.answer.visible ? texts.done(versions.join(', ')) : texts.doneSoon);
        navigate('/versions');
        break;
      }
      case 'errors':
        setRefused(outcome.findings);
        break;
      case 'inBetween':
        setConflicts(outcome.conflicts);
        break;
      case 'failed':
        setProblem(outcome.error);
    }
  }

  if (changed.length === 0) {
    return (
      <div class="release">
        <ModelHead title={texts.title} />
        <EmptyState title={texts.nothingTitle} text={texts.nothing}>
          <Link href="/">{texts.back}</Link>
        </EmptyState>
      </div>
    );
  }
  return (
    <div class="release">
      <ModelHead title={texts.title}>
        <Button onClick={() => navigate('/')}>{texts.back}</Button>
      </ModelHead>
      <div class="release__body">
        {error !== null && <ProblemNotice error={error} onRetry={retry} />}
        {answer === null && error === null && <Skeleton lines={10} awaiting={texts.checking} />}
        {answer !== null && (
          <>
            <CheckResult findings={findings} />
            <section aria-labelledby="release-changes">
              <h2 id="release-changes">{texts.changes}</h2>
              {answer.changes.map((change) => (
                <FileChange
                  key={change.resourceName}
                  change={change}
                  file={files.find(({ name }) => name === change.resourceName)}
                />
              ))}
            </section>
            <ReviewSection modelId={modelId} blocked={hasErrors || isSaving} />
            {conflicts !== null && (
              <InBetweenNotice
                conflicts={conflicts}
                busy={busy}
                onContinue={() =>
                  void start(
                    new Map(
                      conflicts.flatMap((one) => (one.currentVersion === null ? [] : [[one.resourceName, one.currentVersion]])),
                    ),
                  )
                }
              />
            )}
            <section class="release__confirm" aria-labelledby="release-go">
              <h2 id="release-go">{isRequired ? texts.putToWork : texts.release}</h2>
              <Field label={texts.comment} hint={texts.commentHint} error={tried ? commentError : null}>
                {(control) => (
                  <textarea
                    {...control}
                    maxLength={2000}
                    value={comment}
                    onInput={({ currentTarget }) => setComment(currentTarget.value)}
                  />
                )}
              </Field>
              {problem !== null && <ProblemNotice error={problem} />}
              <div class="release__go">
                {isRequired && !isApproved && <span class="muted">{reviewWords.missing}</span>}
                {isSaving && <span class="muted">{texts.saveFirst}</span>}
                <Button
                  kind="primary"
                  busy={busy}
                  disabled={hasErrors || isSaving || conflicts !== null || (isRequired && !isApproved)}
                  onClick={() => void start(new Map())}
                >
                  {isRequired ? texts.putToWork : texts.release}
                </Button>
              </div>
            </section>
          </>
        )}
      </div>
    </div>
  );
}
