/** One run: how far it has come, what is with people, what is paid, and its release by a second person. */
import { benefitRunDetailSchema, monthChanges, type MonthChange } from '../../src/contracts/benefit-run.ts';
import { useRead } from '../shared/api/queries.ts';
import { useAskingAgain } from '../shared/api/use-asking-again.ts';
import { useFormats, useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { BackLink } from '../shared/ui/back-link.tsx';
import { ErrorState, Skeleton } from '../shared/ui/states.tsx';
import { RunActions } from './run-actions.tsx';
import { RunMonths } from './run-months.tsx';
import { type RunDetail, RunStateBadge, useRunName } from './run-state.tsx';
import { benefitsTexts } from './texts.ts';

export function RunPage({ runId }: { runId: string }) {
  const texts = useTexts(benefitsTexts);
  const { date } = useFormats();
  const runName = useRunName();
  const path = `/benefit-runs/${runId}`;
  const { data: run, error, refetch } = useRead(path, benefitRunDetailSchema);
  // Until the bank has answered, something changes all the time, by workers and by people.
  useAskingAgain(path, run !== undefined && ['CALCULATING', 'OPEN', 'RELEASING'].includes(run.state));
  usePageTitle(run === undefined ? texts.title : runName(run));
  if (run === undefined) {
    return error === null ? <Skeleton /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  return (
    <div class="page">
      <BackLink href="/">{texts.back}</BackLink>
      <div class="page__head">
        <div class="facts">
          <h1>{runName(run)}</h1>
          <RunStateBadge state={run.state} />
        </div>
        <RunActions run={run} />
      </div>
      {run.returnedBecause !== null && (
        <p>{run.state === 'CLOSED' ? texts.endedBecause(run.returnedBecause) : texts.returned(run.returnedBecause)}</p>
      )}
      {run.rejected !== null && <p class="problem">{texts.rejected(date(run.rejected.on), run.rejected.reason)}</p>}
      <Progress run={run} />
      <Content run={run} />
      <RunMonths runId={runId} states={run.states} />
    </div>
  );
}

function Progress({ run }: { run: RunDetail }) {
  const texts = useTexts(benefitsTexts);
  const { language } = useLanguage();
  const { number, money } = useFormats();
  const ready = run.states.find(({ state }) => state === 'READY');
  const total = run.states.reduce((sum, { households }) => sum + households, 0);
  const waiting = run.states.find(({ state }) => state === 'WAITING')?.households ?? 0;
  const words = (change: string): string => {
    const [inGerman, inEnglish] = monthChanges[change as MonthChange];
    return language === 'de' ? inGerman : inEnglish;
  };
  return (
    <>
      {waiting > 0 && <progress class="progress" max={total} value={total - waiting} aria-label={texts.households} />}
      <p role="status">
        {texts.calculated(total - waiting, total)}
        {ready !== undefined && <> · {texts.ready(ready.households, money(ready.amountCents))}</>}
      </p>
      {run.changes.length > 0 && (
        <section class="section" aria-labelledby="reasons">
          <h2 id="reasons">{texts.reasons}</h2>
          <dl class="benefit-facts">
            {run.changes.map(({ change, households }) => (
              <div key={change}>
                <dt>{words(change)}</dt>
                <dd>{number(households)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** What the file holds, who answers for it and what it is called. */
function Content({ run }: { run: RunDetail }) {
  const texts = useTexts(benefitsTexts);
  const { money, number, date, dateTime } = useFormats();
  const { totals, executionDate, submittedBy, submittedAt, releasedBy, releasedAt, files } = run;
  if (totals === null) return null;
  const facts: [string, string][] = [
    [texts.payments, number(totals.payments)],
    [texts.amount, money(totals.amountCents)],
    [texts.transfers, `${number(totals.transfers)}, ${money(totals.transfersCents)}`],
    ...(executionDate === null ? [] : [[texts.executionDate, date(executionDate)] satisfies [string, string]]),
    ...(submittedBy === null || submittedAt === null
      ? []
      : [[texts.submittedBy, `${submittedBy.name}, ${dateTime(submittedAt)}`] satisfies [string, string]]),
    ...(releasedBy === null || releasedAt === null
      ? []
      : [[texts.releasedBy, `${releasedBy.name}, ${dateTime(releasedAt)}`] satisfies [string, string]]),
  ];
  return (
    <section class="section" aria-labelledby="content">
      <h2 id="content">{texts.totals}</h2>
      <dl class="benefit-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {files.length > 0 && (
        <>
          <p class="muted">{texts.filesText}</p>
          <ul aria-label={texts.files}>
            {files.map((file) => (
              <li key={file} class="mono">
                {file}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
