import { sessionListSchema } from '../../../src/contracts/account.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { nothing, write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { deviceOf } from './device.ts';
import { accountsTexts } from './texts.ts';

export function Sessions({ accountId }: { accountId: string }) {
  const texts = useTexts(accountsTexts);
  const { dateTime, ago } = useFormats();
  const notices = useNotices();
  const path = `/accounts/${encodeURIComponent(accountId)}/sessions`;
  const { data, error } = useRead(path, sessionListSchema);

  async function end(sessionId: string): Promise<void> {
    try {
      await write(`${path}/${sessionId}`, nothing, { method: 'DELETE' });
      notices.done(texts.sessionEnded);
      await refresh(path);
    } catch (thrown) {
      notices.problem(thrown);
    }
  }
  return (
    <section class="section" aria-labelledby="sessions">
      <div class="section__head">
        <h2 id="sessions">{texts.sessions}</h2>
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={2} />}
      {data?.items.length === 0 && <p class="muted">{texts.noSessions}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={texts.sessions}
          rows={data.items}
          keyOf={({ sessionId }) => sessionId}
          columns={[
            {
              key: 'device',
              label: texts.device,
              wide: true,
              cell: ({ userAgent, current }) => (
                <span title={userAgent}>
                  {deviceOf(userAgent)} {current && <span class="muted">({texts.thisSession})</span>}
                </span>
              ),
            },
            { key: 'address', label: texts.address, cell: ({ address }) => address },
            { key: 'since', label: texts.since, align: 'end', cell: ({ createdAt }) => dateTime(createdAt) },
            { key: 'lastSeen', label: texts.lastSeen, align: 'end', cell: ({ lastSeenAt }) => ago(lastSeenAt) },
            {
              key: 'action',
              label: <span class="visually-hidden">{texts.action}</span>,
              cell: ({ sessionId, userAgent, current }) =>
                !current && (
                  <Button aria-label={texts.endSessionOf(deviceOf(userAgent))} onClick={() => void end(sessionId)}>
                    {texts.endSession}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </section>
  );
}
