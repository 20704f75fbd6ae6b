/** Amounts and legal bases of a year; as long as it is a draft they are saved, submitted or discarded here. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { type DraftAmounts, type RatePeriod, type RateTable, rateTableSchema } from '../../../src/contracts/rate-table.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { nothing, write } from '../../shared/api/request.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { gapsOf } from './gaps-of.ts';
import { LegalBases } from './legal-bases.tsx';
import { FurtherAmounts, StageAmounts } from './rate-amounts.tsx';
import { ratesTexts } from './texts.ts';

interface Props {
  table: RateTable;
  former: RatePeriod | undefined;
  canEnter: boolean;
}

export function RateForm({ table, former, canEnter }: Props) {
  const texts = useTexts(ratesTexts);
  const { language } = useLanguage();
  const notices = useNotices();
  /** What was saved last; another number in the store, and somebody else was quicker. */
  const [saved, setSaved] = useState(table);
  const [amounts, setAmounts] = useState<DraftAmounts>(table.amounts);
  const [gaps, setGaps] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const path = `/rate-tables/${table.rateTableId}`;
  const isChanged = amounts !== saved.amounts;
  const refused = error instanceof ApiProblem ? (error.problem.fields ?? []) : [];
  const problems = new Map([
    ...refused.map(({ field, details }) => [field.replace(/^amounts\./, ''), details[language]] as const),
    ...gaps.map((field) => [field, texts.gap] as const),
  ]);

  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setGaps([]);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(thrown);
    }
    setBusy(false);
  }

  async function save(): Promise<number> {
    if (!isChanged) return saved.revision;
    const { revision } = saved;
    const answer = await write(path, rateTableSchema, { method: 'PUT', body: { revision, amounts } });
    setSaved({ ...answer, amounts });
    return answer.revision;
  }

  const saveDraft = () =>
    attempt(async () => {
      await save();
      notices.done(texts.saved);
      await refresh('/rate-tables');
    });
  const submit = () =>
    attempt(async () => {
      const missing = gapsOf(amounts);
      setGaps(missing);
      if (missing.length > 0) return;
      const revision = await save();
      await write(`${path}/submit`, rateTableSchema, { method: 'POST', body: { revision } });
      notices.done(texts.submitted);
      await refresh('/rate-tables');
    });

  const shown = { amounts, former, problems, onChange: canEnter ? setAmounts : null };
  return (
    <>
      <section class="section" aria-labelledby="amounts">
        <h2 id="amounts">{texts.amounts}</h2>
        {former !== undefined && <p class="muted">{texts.amountsText(former.year)}</p>}
        <StageAmounts {...shown} />
      </section>
      <section class="section" aria-labelledby="further">
        <h2 id="further">{texts.once}</h2>
        <FurtherAmounts {...shown} />
      </section>
      <section class="section" aria-labelledby="bases">
        <h2 id="bases">{texts.bases}</h2>
        {canEnter && <p class="muted">{texts.basesText}</p>}
        <LegalBases {...shown} />
      </section>
      {error !== null && <ProblemNotice error={error} />}
      {gaps.length > 0 && (
        <p class="field__error" role="alert">
          {texts.gaps(gaps.length)}
        </p>
      )}
      {canEnter && (
        <div class="page__actions">
          <Button kind="primary" busy={busy} onClick={() => void submit()}>
            {texts.submit}
          </Button>
          <Button busy={busy} disabled={!isChanged} onClick={() => void saveDraft()}>
            {texts.save}
          </Button>
          <Discard table={saved} />
          <span class="muted" role="status">
            {isChanged ? texts.unsaved : ''}
          </span>
        </div>
      )}
    </>
  );
}

function Discard({ table }: Pick<Props, 'table'>) {
  const texts = useTexts(ratesTexts);
  const notices = useNotices();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function discard(): Promise<void> {
    try {
      await write(`/rate-tables/${table.rateTableId}?revision=${table.revision}`, nothing, { method: 'DELETE' });
      navigate('/rates');
      notices.done(texts.discarded);
      await refresh('/rate-tables');
    } catch (thrown) {
      setError(thrown);
    }
  }

  return (
    <>
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {texts.discard}
      </Button>
      {asked && (
        <Dialog
          title={texts.discard}
          onClose={() => setAsked(false)}
          actions={
            <Button kind="danger" onClick={() => void discard()}>
              {texts.discard}
            </Button>
          }
        >
          <p>{texts.discardText}</p>
          {error !== null && <ProblemNotice error={error} />}
        </Dialog>
      )}
    </>
  );
}
