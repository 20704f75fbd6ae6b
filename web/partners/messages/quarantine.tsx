import { useState } from 'preact/hooks';
import { quarantinedFileSchema, quarantineSchema } from '../../../src/contracts/partner-message.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ErrorState } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useMessageWords } from './message-words.tsx';
import { messagesTexts } from './texts.ts';

/** Files of partners that could not be taken; nothing where there are none. */
export function Quarantine() {
  const texts = useTexts(messagesTexts);
  const words = useMessageWords();
  const notices = useNotices();
  const { dateTime } = useFormats();
  const { data, error, refetch } = useRead('/partner-quarantine', quarantineSchema);
  const [settling, setSettling] = useState<{ fileId: string; file: string } | null>(null);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined || (data.here && data.items.length === 0)) return null;

  async function settle(note: string): Promise<void> {
    if (settling === null) return;
    const path = `/partner-quarantine/${encodeURIComponent(settling.fileId)}/settle`;
    await write(path, quarantinedFileSchema, { method: 'POST', body: { note } });
    notices.done(texts.settled);
    await refresh('/partner-quarantine');
  }
  return (
    <section class="section" aria-labelledby="quarantine">
      <div class="section__head">
        <h2 id="quarantine">{texts.quarantine}</h2>
      </div>
      <p class="muted">{data.here ? texts.quarantineText : texts.elsewhere}</p>
      {data.items.length > 0 && (
        <Table
          caption={texts.quarantine}
          rows={data.items}
          keyOf={({ fileId }) => fileId}
          columns={[
            { key: 'file', label: texts.file, wide: true, cell: ({ file }) => file },
            { key: 'partner', label: texts.partner, cell: ({ partnerKind }) => words.partner(partnerKind) },
            {
              key: 'reason',
              label: texts.reason,
              wide: true,
              cell: ({ reason, fields }) => (
                <>
                  {texts.reasons[reason] ?? reason}
                  {fields.length > 0 && <div class="muted mono">{fields.join(', ')}</div>}
                </>
              ),
            },
            { key: 'at', label: texts.at, cell: ({ quarantinedAt }) => dateTime(quarantinedAt) },
            {
              key: 'settle',
              label: <span class="visually-hidden">{texts.settle}</span>,
              cell: ({ fileId, file }) => (
                <Button aria-label={texts.settleOf(file)} onClick={() => setSettling({ fileId, file })}>
                  {texts.settle}
                </Button>
              ),
            },
          ]}
        />
      )}
      {settling !== null && (
        <CommandDialog
          title={texts.settleOf(settling.file)}
          what={texts.settleWhat}
          confirm={texts.settle}
          onConfirm={settle}
          onClose={() => setSettling(null)}
        />
      )}
    </section>
  );
}
