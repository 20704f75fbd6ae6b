import { Link, useLocation } from 'wouter-preact';
import { notificationCountSchema } from '../../../src/contracts/notification.ts';
import { useRead } from '../api/queries.ts';
import { useTexts } from '../language/language-provider.tsx';
import { shellTexts } from './texts.ts';

const path = '/notifications';

/** How many notifications are unread, and the way to them. */
export function Bell() {
  const texts = useTexts(shellTexts);
  const [location] = useLocation();
  const { data } = useRead('/notifications/count', notificationCountSchema);
  const unread = data?.unread ?? 0;
  const current = location === path || location.startsWith(`${path}/`);
  return (
    <Link class="shell__bell" href={path} aria-current={current ? 'page' : undefined}>
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
        <path
          d="M8 1.5a4 4 0 0 0-4 4v3L2.5 11.5h11L12 8.5v-3a4 4 0 0 0-4-4ZM6.5 13.5a1.5 1.5 0 0 0 3 0"
          fill="none"
          stroke="currentColor"
          stroke-width="1.25"
          stroke-linejoin="round"
        />
      </svg>
      <span class="shell__bell-word">{texts.notifications}</span>
      {unread > 0 && (
        <span class="shell__count">
          {unread}
          <span class="visually-hidden"> {texts.unread}</span>
        </span>
      )}
    </Link>
  );
}
