/** What may be done with a run in its state, each step asked for once more. */
import { useState } from 'preact/hooks';
import { benefitRunDetailSchema, type RunState } from '../../src/contracts/benefit-run.ts';
import { todayInGermany } from '../../src/contracts/today-in-germany.ts';
import { refresh } from '../shared/api/queries.ts';
import { write } from '../shared/api/request.ts';
import { useFormats, useTexts } from '../shared/language/language-provider.tsx';
import { useSession } from '../shared/session/session-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { CommandDialog } from '../shared/ui/command-dialog.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import { Field } from '../shared/ui/field.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { ProblemNotice } from '../shared/ui/states.tsx';
import { useMayPrepareRuns } from './rights.ts';
import { readyOf, type RunDetail } from './run-state.tsx';
import { benefitsTexts } from './texts.ts';

/** Nothing of it is in a file; also what a server that stopped has left half done. */
const closable: readonly RunState[] = ['TAKING', 'CALCULATING', 'OPEN'];
const submitted: readonly RunState[] = ['SUBMITTING', 'SUBMITTED'];

type Asked = 'submit' | 'release' | 'send-back' | 'close';

export function RunActions({ run }: { run: RunDetail }) {
  const texts = useTexts(benefitsTexts);
  const mayPrepare = useMayPrepareRuns();
  const { accountId } = useSession().actor;
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  if (!mayPrepare) return null;
  const ownFile = run.submittedBy?.accountId === accountId;
  return (
    <div class="facts">
      {closable.includes(run.state) && <Button onClick={() => setAsked('close')}>{texts.close}</Button>}
      {run.state === 'OPEN' && (
        <Button kind="primary" disabled={readyOf(run).households === 0} onClick={() => setAsked('submit')}>
          {texts.submit}
        </Button>
      )}
      {submitted.includes(run.state) && <Button onClick={() => setAsked('send-back')}>{texts.sendBack}</Button>}
      {run.state === 'SUBMITTED' && (
        <>
          {ownFile && <span class="muted">{texts.otherPerson}</span>}
          {!ownFile && (
            <Button kind="primary" onClick={() => setAsked('release')}>
              {texts.release}
            </Button>
          )}
        </>
      )}
      {asked === 'submit' && <Submit run={run} onClose={close} />}
      {asked === 'release' && <Release run={run} onClose={close} />}
      {(asked === 'send-back' || asked === 'close') && <WithReason run={run} verb={asked} onClose={close} />}
    </div>
  );
}

interface Props {
  run: RunDetail;
  onClose: () => void;
}

async function tell(runId: string, verb: Asked, body?: unknown): Promise<void> {
  await write(`/benefit-runs/${runId}/${verb}`, benefitRunDetailSchema, {
    method: 'POST',
    ...(body === undefined ? {} : { body }),
  });
  await refresh('/benefit-runs');
}

/** Asks, does it, says so; what is refused is said where it was asked. */
function useStep(onClose: () => void, done: string) {
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function take(step: () => Promise<void>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await step();
      notices.done(done);
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  }
  return { busy, error, take };
}

function Submit({ run, onClose }: Props) {
  const texts = useTexts(benefitsTexts);
  const { money } = useFormats();
  const { busy, error, take } = useStep(onClose, texts.submitted);
  const today = todayInGermany();
  const [executionDate, setExecutionDate] = useState(today);
  const { households, amountCents } = readyOf(run);
  return (
    <Dialog
      title={texts.submitTitle}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void take(() => tell(run.runId, 'submit', { executionDate }))}>
          {texts.submit}
        </Button>
      }
    >
      <p>{texts.submitText(households, money(amountCents))}</p>
      <Field label={texts.executionDate} hint={texts.executionHint}>
        {(control) => (
          <input
            {...control}
            type="date"
            required
            min={today}
            value={executionDate}
            onInput={({ currentTarget }) => setExecutionDate(currentTarget.value)}
          />
        )}
      </Field>
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}

function Release({ run, onClose }: Props) {
  const texts = useTexts(benefitsTexts);
  const { money, date } = useFormats();
  const { busy, error, take } = useStep(onClose, texts.released);
  const { totals, executionDate } = run;
  return (
    <Dialog
      title={texts.releaseTitle}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void take(() => tell(run.runId, 'release'))}>
          {texts.release}
        </Button>
      }
    >
      {totals !== null && executionDate !== null && (
        <p>{texts.releaseText(totals.payments, money(totals.amountCents), date(executionDate))}</p>
      )}
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}

const endings = {
  'send-back': { title: 'sendBack', what: 'sendBackText', done: 'sentBack' },
  close: { title: 'close', what: 'closeText', done: 'closed' },
} as const;

/** Takes the run out of somebody's hands, for a reason. */
function WithReason({ run, verb, onClose }: Props & { verb: keyof typeof endings }) {
  const texts = useTexts(benefitsTexts);
  const notices = useNotices();
  const { title, what, done } = endings[verb];
  return (
    <CommandDialog
      title={texts[title]}
      what={texts[what]}
      confirm={texts[title]}
      onConfirm={async (reason) => {
        await tell(run.runId, verb, { reason });
        notices.done(texts[done]);
      }}
      onClose={onClose}
    />
  );
}
