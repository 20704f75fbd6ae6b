import { notificationSettingsSchema, type NotificationKind } from '../../src/contracts/notification.ts';
import { refresh, useRead } from '../shared/api/queries.ts';
import { write } from '../shared/api/request.ts';
import { useTexts } from '../shared/language/language-provider.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { BackLink } from '../shared/ui/back-link.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { ErrorState, Skeleton } from '../shared/ui/states.tsx';
import { notificationTexts } from './texts.ts';

const path = '/notifications/settings';

/** What for is the person's choice: each box takes effect at once. */
export function SettingsPage() {
  const texts = useTexts(notificationTexts);
  const notices = useNotices();
  const settings = useRead(path, notificationSettingsSchema);
  usePageTitle(texts.settingsTitle);

  async function choose(chosen: NotificationKind, wanted: boolean): Promise<void> {
    const kinds = settings.data?.kinds ?? [];
    const unwanted = kinds.filter((one) => (one.kind === chosen ? !wanted : !one.wanted)).map(({ kind }) => kind);
    try {
      await write(path, notificationSettingsSchema, { method: 'PUT', body: { unwanted } });
      notices.done(texts.saved);
    } catch (error) {
      notices.problem(error);
    }
    await refresh('/notifications');
  }

  return (
    <div class="page notifications">
      <header class="page__head">
        <h1>{texts.settingsTitle}</h1>
        <BackLink href="/">{texts.back}</BackLink>
      </header>
      <p class="muted">{texts.settingsText}</p>
      {settings.isPending && <Skeleton lines={8} />}
      {settings.isError && <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.isSuccess && (
        <ul class="notifications__kinds">
          {settings.data.kinds.map(({ kind, wanted }) => (
            <li key={kind}>
              <label class="notifications__kind">
                <input
                  class="check"
                  type="checkbox"
                  checked={wanted}
                  onChange={({ currentTarget }) => void choose(kind, currentTarget.checked)}
                />
                {texts.kinds[kind]}
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
