/** Progress and report of a run over many incidents. */
import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { batchSchema } from '../../../src/contracts/incident.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import '../actions/actions.css';
import { useMayOperate } from '../may-operate.ts';
import { incidentsTexts } from './texts.ts';

const askAgainMs = 1_000;

export default function BatchPage({ batchId }: { batchId: string }) {
  const texts = useTexts(incidentsTexts);
  const { language } = useLanguage();
  const { dateTime, number } = useFormats();
  const notices = useNotices();
  const mayOperate = useMayOperate();
  const path = `/incident-batches/${batchId}`;
  const { data: batch, error, refetch } = useRead(path, batchSchema);
  const [continuing, setContinuing] = useState(false);
  const running = batch?.state === 'RUNNING';
  usePageTitle(texts.batch);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => void refresh(path), askAgainMs);
    return () => clearInterval(timer);
  }, [running, path]);

  if (batch === undefined) {
    return error === null ? <Skeleton /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  const { state, reason, by, startedAt, endedAt, total, resolved, skipped, failed, failures } = batch;
  const done = resolved + skipped + failed;

  async function goOn(): Promise<void> {
    setContinuing(true);
    try {
      await write(`${path}/continue`, batchSchema, { method: 'POST' });
      await refresh(path);
    } catch (thrown) {
      notices.problem(thrown);
    }
    setContinuing(false);
  }

  return (
    <div class="page">
      <Link href="/incidents">{texts.backToCauses}</Link>
      <div class="facts">
        <h1>{texts.batch}</h1>
        <Badge kind={state === 'INTERRUPTED' ? 'warning' : state === 'DONE' ? 'success' : 'info'}>
          {texts.batchStates[state]}
        </Badge>
      </div>
      <p>
        „{reason}“, {by.name}, {dateTime(startedAt)}
        {endedAt !== null && ` – ${dateTime(endedAt)}`}
      </p>
      <div>
        <progress class="progress" max={total} value={done} aria-label={texts.batch} />
        <p role="status">{texts.progress(done, total)}</p>
      </div>
      <dl class="figures">
        <div>
          <dt>{texts.resolvedCount}</dt>
          <dd>{number(resolved)}</dd>
        </div>
        <div>
          <dt title={texts.skippedHint}>{texts.skipped}</dt>
          <dd>{number(skipped)}</dd>
        </div>
        <div>
          <dt>{texts.failed}</dt>
          <dd class={failed > 0 ? 'alarm' : undefined}>{number(failed)}</dd>
        </div>
      </dl>
      {state === 'INTERRUPTED' && mayOperate && (
        <div class="problem">
          <span>{texts.interrupted}</span>
          <Button kind="primary" busy={continuing} onClick={() => void goOn()}>
            {texts.continueBatch}
          </Button>
        </div>
      )}
      {failures.length > 0 && (
        <section class="section" aria-labelledby="failures">
          <h2 id="failures">{texts.failures}</h2>
          <Table
            caption={texts.failures}
            rows={failures}
            keyOf={({ incidentKey }) => incidentKey}
            columns={[
              { key: 'incident', label: texts.title, cell: ({ incidentKey }) => <span class="mono">{incidentKey}</span> },
              { key: 'message', label: texts.message, wide: true, cell: ({ message }) => message[language] },
            ]}
          />
        </section>
      )}
    </div>
  );
}
