/** The dry run of a month, and its start. */
import { useId, useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import {
  benefitRunDetailSchema,
  benefitRunPreviewSchema,
  runUnderWaySchema,
  type BenefitRunPreview,
} from '../../src/contracts/benefit-run.ts';
import { todayInGermany } from '../../src/contracts/today-in-germany.ts';
import { ApiProblem } from '../shared/api/api-problem.ts';
import { refresh } from '../shared/api/queries.ts';
import { write } from '../shared/api/request.ts';
import { useFormats, useTexts } from '../shared/language/language-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import { Field } from '../shared/ui/field.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { ProblemNotice } from '../shared/ui/states.tsx';
import { RunStateBadge, useRunName } from './run-state.tsx';
import { benefitsTexts } from './texts.ts';

/** The month after this one: it may always be paid, for its first day is at most a month ahead. */
function nextMonth(): string {
  const [year = 0, month = 1] = todayInGermany().split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}

export function StartRun({ onClose }: { onClose: () => void }) {
  const texts = useTexts(benefitsTexts);
  const notices = useNotices();
  const [, navigate] = useLocation();
  const checkbox = useId();
  const [month, setMonth] = useState(nextMonth);
  const [adoptNewRates, setAdoptNewRates] = useState(false);
  const [preview, setPreview] = useState<BenefitRunPreview | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(thrown);
    }
    setBusy(false);
  }

  const look = () =>
    attempt(async () =>
      setPreview(await write('/benefit-runs/preview', benefitRunPreviewSchema, { method: 'POST', body: { month } })),
    );
  const start = () =>
    attempt(async () => {
      const { runId } = await write('/benefit-runs', benefitRunDetailSchema, { method: 'POST', body: { month, adoptNewRates } });
      await refresh('/benefit-runs');
      notices.done(texts.started);
      navigate(`/runs/${runId}`);
    });

  return (
    <Dialog
      title={texts.startTitle}
      onClose={onClose}
      actions={
        preview === null ? (
          <Button kind="primary" busy={busy} onClick={() => void look()}>
            {texts.preview}
          </Button>
        ) : (
          <Button kind="primary" busy={busy} onClick={() => void start()}>
            {texts.start}
          </Button>
        )
      }
    >
      <Field label={texts.month}>
        {(control) => (
          <input
            {...control}
            type="month"
            required
            value={month}
            onInput={({ currentTarget }) => {
              setMonth(currentTarget.value);
              setPreview(null);
            }}
          />
        )}
      </Field>
      {preview !== null && <Preview preview={preview} />}
      {preview !== null && (
        <div class="benefit-check">
          <input
            id={checkbox}
            type="checkbox"
            aria-describedby={`${checkbox}-hint`}
            checked={adoptNewRates}
            onChange={({ currentTarget }) => setAdoptNewRates(currentTarget.checked)}
          />
          <label for={checkbox}>{texts.adoptNewRates}</label>
          <span id={`${checkbox}-hint`} class="muted">
            {texts.adoptHint}
          </span>
        </div>
      )}
      {error !== null && <ProblemNotice error={error} />}
      <RunUnderWay error={error} />
    </Dialog>
  );
}

/** The way to the run that has to be finished first. */
function RunUnderWay({ error }: { error: unknown }) {
  const texts = useTexts(benefitsTexts);
  const runName = useRunName();
  if (!(error instanceof ApiProblem) || error.problem.code !== 'RUN_UNDER_WAY') return null;
  const { data: run } = runUnderWaySchema.safeParse(error.problem.difference);
  if (run === undefined) return null;
  return (
    <p>
      <Link href={`/runs/${run.runId}`}>{texts.underWay(runName(run))}</Link> <RunStateBadge state={run.state} />
    </p>
  );
}

function Preview({ preview }: { preview: BenefitRunPreview }) {
  const texts = useTexts(benefitsTexts);
  const { money, number } = useFormats();
  const figures: [string, string][] = [
    [texts.households, number(preview.households)],
    [texts.alreadyPaid, number(preview.alreadyPaid)],
    [texts.expected, money(preview.expectedCents)],
    [texts.restrictionsEnding, number(preview.restrictionsEnding)],
    [texts.reviewsDue, number(preview.reviewsDue)],
  ];
  return (
    <dl class="benefit-facts" role="group" aria-label={texts.preview}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
