import { useState } from 'preact/hooks';
import { bankMismatchPageSchema, bankMismatchSchema } from '../../src/contracts/benefit-run.ts';
import { refresh, useRead } from '../shared/api/queries.ts';
import { write } from '../shared/api/request.ts';
import { useFormats, useTexts } from '../shared/language/language-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { CommandDialog } from '../shared/ui/command-dialog.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { ErrorState } from '../shared/ui/states.tsx';
import { Table } from '../shared/ui/table.tsx';
import { useMayPrepareRuns } from './rights.ts';
import { benefitsTexts } from './texts.ts';

/** Answers of the bank that a person has to look into; nothing where there are none. */
export function Mismatches() {
  const texts = useTexts(benefitsTexts);
  const { money, shortDate } = useFormats();
  const notices = useNotices();
  const mayPrepare = useMayPrepareRuns();
  const { data, error, refetch } = useRead('/bank-mismatches', bankMismatchPageSchema);
  const [settling, setSettling] = useState<{ mismatchId: string; endToEndId: string } | null>(null);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined || data.items.length === 0) return null;
  const amount = (cents: number | null): string => (cents === null ? '–' : money(cents));
  return (
    <section class="section" aria-labelledby="mismatches">
      <h2 id="mismatches">{texts.mismatches}</h2>
      <p class="muted">{texts.mismatchesText}</p>
      <Table
        caption={texts.mismatches}
        rows={data.items}
        keyOf={({ mismatchId }) => mismatchId}
        columns={[
          { key: 'reason', label: texts.reason, cell: ({ reason }) => texts.mismatchReasons[reason] },
          { key: 'case', label: texts.caseNumber, cell: ({ caseNumber }) => caseNumber ?? '–' },
          {
            key: 'told',
            label: texts.told,
            wide: true,
            cell: ({ outcome, on, returnReason, file }) => (
              <>
                {[texts.outcomes[outcome], shortDate(on), returnReason].filter(Boolean).join(', ')}
                <div class="muted mono">{file}</div>
              </>
            ),
          },
          { key: 'amount', label: texts.amount, align: 'end', cell: ({ amountCents }) => amount(amountCents) },
          { key: 'expected', label: texts.expectedAmount, align: 'end', cell: ({ expectedCents }) => amount(expectedCents) },
          {
            key: 'settle',
            label: <span class="visually-hidden">{texts.settle}</span>,
            cell: ({ mismatchId, endToEndId, settledBy, note }) => {
              if (settledBy !== null) return `${texts.settledBy(settledBy.name)}: ${note ?? ''}`;
              return mayPrepare ? (
                <Button aria-label={texts.settleOf(endToEndId)} onClick={() => setSettling({ mismatchId, endToEndId })}>
                  {texts.settle}
                </Button>
              ) : null;
            },
          },
        ]}
      />
      {settling !== null && (
        <CommandDialog
          title={texts.settleOf(settling.endToEndId)}
          what={texts.settleText}
          confirm={texts.settle}
          onConfirm={async (note) => {
            await write(`/bank-mismatches/${settling.mismatchId}/settle`, bankMismatchSchema, { method: 'POST', body: { note } });
            notices.done(texts.settled);
            await refresh('/bank-mismatches');
          }}
          onClose={() => setSettling(null)}
        />
      )}
    </section>
  );
}
