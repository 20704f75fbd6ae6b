/** The second pair of eyes: release or return what was submitted. */
import { useState } from 'preact/hooks';
import { rateChangesPageSchema, type RateTable, rateTableSchema } from '../../../src/contracts/rate-table.ts';
import { refresh, usePages } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { changesAddress } from './rate-changes.tsx';
import { useRateRights } from './rights.ts';
import { ratesTexts } from './texts.ts';

export function CheckActions({ table }: { table: RateTable }) {
  const texts = useTexts(ratesTexts);
  const notices = useNotices();
  const { mayRelease, hasEntered } = useRateRights();
  const [asked, setAsked] = useState<'release' | 'return' | null>(null);
  if (table.state !== 'SUBMITTED' && table.state !== 'RELEASING') return null;
  if (!mayRelease(table)) return hasEntered(table) ? <span class="muted">{texts.otherPerson}</span> : null;
  return (
    <div class="page__actions">
      {table.state === 'SUBMITTED' && <Button onClick={() => setAsked('return')}>{texts.sendBack}</Button>}
      <Button kind="primary" onClick={() => setAsked('release')}>
        {texts.release}
      </Button>
      {asked === 'release' && <Release table={table} onClose={() => setAsked(null)} />}
      {asked === 'return' && (
        <CommandDialog
          title={texts.sendBack}
          what={texts.sendBackText}
          confirm={texts.sendBack}
          onConfirm={async (reason) => {
            const body = { revision: table.revision, reason };
            await write(`/rate-tables/${table.rateTableId}/return`, rateTableSchema, { method: 'POST', body });
            notices.done(texts.sentBack);
            await refresh('/rate-tables');
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function Release({ table, onClose }: { table: RateTable; onClose: () => void }) {
  const texts = useTexts(ratesTexts);
  const notices = useNotices();
  const { number, signedMoney } = useFormats();
  const { data } = usePages(changesAddress(table), rateChangesPageSchema, { keepPrevious: true });
  const [summary] = data?.pages ?? [];
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function release(): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const body = { revision: table.revision };
      await write(`/rate-tables/${table.rateTableId}/release`, rateTableSchema, { method: 'POST', body });
      notices.done(texts.released);
      await refresh('/rate-tables');
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  }

  return (
    <Dialog
      title={texts.releaseTitle(table.year)}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} disabled={summary === undefined} onClick={() => void release()}>
          {texts.release}
        </Button>
      }
    >
      {summary !== undefined && (
        <p>{texts.releaseText(table.year, number(summary.concernedHouseholds), signedMoney(summary.differenceCents))}</p>
      )}
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}
