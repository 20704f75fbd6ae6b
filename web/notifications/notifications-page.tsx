/** What concerns one's work, newest first; each leads to its matter. */
import { Link } from 'wouter-preact';
import { notificationPageSchema } from '../../src/contracts/notification.ts';
import { useAddressFilters } from '../shared/address-filters.ts';
import { refresh, usePages } from '../shared/api/queries.ts';
import { address, nothing, write } from '../shared/api/request.ts';
import { useFormats, useTexts } from '../shared/language/language-provider.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { Button } from '../shared/ui/button.tsx';
import { MoreButton } from '../shared/ui/more-button.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { EmptyState, ErrorState, Skeleton } from '../shared/ui/states.tsx';
import { NotificationRow } from './notification-row.tsx';
import { byDay } from './notification-target.ts';
import { notificationTexts } from './texts.ts';

const filterNames = ['state'] as const;

export function NotificationsPage() {
  const texts = useTexts(notificationTexts);
  const formats = useFormats();
  const notices = useNotices();
  const [filters, change] = useAddressFilters(filterNames);
  const unreadOnly = filters.state === 'unread';
  const list = usePages(address('/notifications', { state: unreadOnly ? 'unread' : 'all' }), notificationPageSchema, {
    keepPrevious: true,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const unread = list.data?.pages[0]?.unread ?? 0;
  const newest = items[0];
  usePageTitle(texts.title);

  async function markAll(until: string): Promise<void> {
    try {
      await write('/notifications/marks', nothing, { method: 'POST', body: { until } });
      await refresh('/notifications');
      notices.done(texts.allReadDone);
    } catch (error) {
      notices.problem(error);
    }
  }

  return (
    <div class="page notifications">
      <header class="page__head">
        <h1>{texts.title}</h1>
        <Link href="/settings">{texts.settings}</Link>
      </header>
      <div class="page__head">
        <div class="segments" role="group" aria-label={texts.shown}>
          <Button aria-pressed={!unreadOnly} onClick={() => change({ state: null })}>
            {texts.all}
          </Button>
          <Button aria-pressed={unreadOnly} onClick={() => change({ state: 'unread' })}>
            {texts.unread(unread)}
          </Button>
        </div>
        {unread > 0 && newest !== undefined && (
          <Button kind="quiet" onClick={() => void markAll(newest.at)}>
            {texts.allRead}
          </Button>
        )}
      </div>
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <EmptyState
          title={unreadOnly ? texts.nothingUnread : texts.nothing}
          text={unreadOnly ? texts.nothingUnreadText : texts.nothingText}
        />
      )}
      {byDay(items).map(({ day, items: ofDay }) => (
        <section key={day} class="section" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} class="section__head">
            {formats.date(day)}
          </h2>
          <ul class="notifications__list">
            {ofDay.map((item) => (
              <NotificationRow key={item.notificationId} item={item} />
            ))}
          </ul>
        </section>
      ))}
      <MoreButton query={list} />
      {items.length > 0 && <p class="muted">{texts.kept}</p>}
    </div>
  );
}
