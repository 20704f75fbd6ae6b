/** A draft that begins with the amounts of the year before. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { type RatePeriod, rateTableSchema } from '../../../src/contracts/rate-table.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { ratesTexts } from './texts.ts';

/** Where they were announced is different every year. */
const newBases = { basicLegalBasis: '', analogLegalBasis: '', suppliesLegalBasis: '' };

export function BeginYear({ inForce, onClose }: { inForce: readonly RatePeriod[]; onClose: () => void }) {
  const texts = useTexts(ratesTexts);
  const notices = useNotices();
  const [, navigate] = useLocation();
  const [year, setYear] = useState((inForce[0]?.year ?? new Date().getFullYear()) + 1);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const former = inForce.find((period) => period.year < year);

  async function begin(): Promise<void> {
    if (former === undefined) return;
    setBusy(true);
    setError(null);
    try {
      const body = { year, amounts: { ...former.amounts, ...newBases } };
      const { rateTableId } = await write('/rate-tables', rateTableSchema, { method: 'POST', body });
      await refresh('/rate-tables');
      notices.done(texts.began);
      navigate(`/rates/${rateTableId}`);
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  }

  return (
    <Dialog
      title={texts.beginTitle}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} disabled={former === undefined} onClick={() => void begin()}>
          {texts.begin}
        </Button>
      }
    >
      <Field label={texts.year} hint={former && texts.beginText(former.year)}>
        {(control) => (
          <input
            {...control}
            type="number"
            required
            min={2024}
            max={2099}
            value={year}
            onInput={({ currentTarget }) => setYear(Number(currentTarget.value))}
          />
        )}
      </Field>
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}
