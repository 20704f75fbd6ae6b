/** Progress and report of what is done to many at once. It works on the server: the page only watches. */
import { useState } from 'preact/hooks';
import { batchDetailSchema } from '../../../src/contracts/batch.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import '../actions/actions.css';
import { useMayOperate } from '../may-operate.ts';
import { BatchFacts } from './batch-facts.tsx';
import { BatchReport } from './batch-report.tsx';
import { BatchState, isUnderWay, leaseMs } from './batch-state.tsx';
import './batches.css';
import { batchTexts } from './texts.ts';
import { useAskingAgain } from '../../shared/api/use-asking-again.ts';

export default function BatchPage({ batchId }: { batchId: string }) {
  const texts = useTexts(batchTexts);
  const { number } = useFormats();
  const notices = useNotices();
  const mayOperate = useMayOperate();
  const path = `/batches/${batchId}`;
  const { data: batch, error, refetch } = useRead(path, batchDetailSchema);
  const [busy, setBusy] = useState(false);
  const underWay = batch !== undefined && isUnderWay(batch);
  usePageTitle(batch === undefined ? texts.title : texts.kinds[batch.kind]);
  useAskingAgain(path, underWay, leaseMs);

  if (batch === undefined) {
    return error === null ? <Skeleton /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  const { kind, state, total, done, skipped, failed } = batch;
  const dealtWith = done + skipped + failed;

  async function tell(verb: 'stop' | 'continue'): Promise<void> {
    setBusy(true);
    try {
      await write(`${path}/${verb}`, batchDetailSchema, { method: 'POST' });
    } catch (thrown) {
      notices.problem(thrown);
    }
    await refresh('/batches');
    setBusy(false);
  }

  const hint = { RUNNING: texts.running, WAITING: texts.waiting, STOPPED: texts.stopped, DONE: null }[state];
  return (
    <div class="page">
      <BackLink href="/batches">{texts.back}</BackLink>
      <div class="page__head">
        <div class="facts">
          <h1>{texts.kinds[kind]}</h1>
          <BatchState state={state} failed={failed} />
        </div>
        {mayOperate && underWay && (
          <Button busy={busy} onClick={() => void tell('stop')}>
            {texts.stop}
          </Button>
        )}
        {mayOperate && state === 'STOPPED' && (
          <Button kind="primary" busy={busy} onClick={() => void tell('continue')}>
            {texts.goOn}
          </Button>
        )}
      </div>
      <BatchFacts batch={batch} />
      <div class="batch__progress">
        {state !== 'DONE' && <progress class="progress" max={total} value={dealtWith} aria-label={texts.kinds[kind]} />}
        <p role="status">{texts.progress(dealtWith, total)}</p>
        {hint !== null && <p class="muted">{hint}</p>}
      </div>
      <dl class="figures">
        <div>
          <dt>{texts.doneOf[kind]}</dt>
          <dd>{number(done)}</dd>
        </div>
        <div>
          <dt>{texts.skipped}</dt>
          <dd>{number(skipped)}</dd>
        </div>
        <div>
          <dt>{texts.failed}</dt>
          <dd class={failed > 0 ? 'alarm' : undefined}>{number(failed)}</dd>
        </div>
        <div>
          <dt>{texts.left}</dt>
          <dd>{number(total - dealtWith)}</dd>
        </div>
      </dl>
      <BatchReport batch={batch} />
    </div>
  );
}
