import { Link } from 'wouter-preact';
import { noticeKinds, noticeRegister } from '../../src/contracts/notice-kind.ts';
import type { Notification } from '../../src/contracts/notification.ts';
import { refresh } from '../shared/api/queries.ts';
import { nothing, write } from '../shared/api/request.ts';
import { catalogueLabel } from '../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { Deadline } from '../shared/ui/badge.tsx';
import { Button } from '../shared/ui/button.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { targetPath } from './notification-target.ts';
import { notificationTexts } from './texts.ts';

function useTitle(target: NonNullable<Notification['target']>): string {
  const texts = useTexts(notificationTexts);
  const { language } = useLanguage();
  if (target.kind === 'conflict') return catalogueLabel('conflictType', target.title, language);
  if (target.kind === 'rateTable') return texts.rates(target.title);
  const noticeKind = target.kind === 'noticeTemplate' ? noticeKinds.find((kind) => kind === target.title) : undefined;
  if (noticeKind !== undefined) return noticeRegister[noticeKind].label[language];
  if (target.kind === 'part' && target.title in texts.parts) return texts.parts[target.title as keyof typeof texts.parts];
  return target.title;
}

function Matter({ item, target }: { item: Notification; target: NonNullable<Notification['target']> }) {
  const texts = useTexts(notificationTexts);
  const { language } = useLanguage();
  const title = useTitle(target);
  const { personName, caseNumber, processName, dueAt, note, outcome } = target;
  const parts = [personName, caseNumber, processName].filter((part) => part !== null && part !== '');
  return (
    <>
      <p class="notifications__matter">
        <Link
          href={`~${targetPath(target)}`}
          onClick={() => {
            if (item.readAt === null) void mark(item.notificationId, true).catch(() => undefined);
          }}
        >
          {title}
        </Link>
        {parts.length > 0 && <span class="muted">{parts.join(' · ')}</span>}
        {dueAt !== null && <Deadline dueAt={dueAt} />}
      </p>
      {note !== null && <blockquote class="notifications__note">{note}</blockquote>}
      {item.kind === 'CONFLICT_DECIDED' && outcome !== null && (
        <p>
          {texts.outcome}: {catalogueLabel('conflictOutcome', outcome, language)}
        </p>
      )}
    </>
  );
}

/** Leaves with the page: whoever opens the matter has read the notification. */
async function mark(notificationId: string, read: boolean): Promise<void> {
  const body = { notificationIds: [notificationId], read };
  await write('/notifications/marks', nothing, { method: 'POST', body, keepalive: true });
  await refresh('/notifications');
}

export function NotificationRow({ item }: { item: Notification }) {
  const texts = useTexts(notificationTexts);
  const formats = useFormats();
  const notices = useNotices();
  const { kind, by, at, readAt, target } = item;
  const isUnread = readAt === null;
  return (
    <li class={isUnread ? 'notifications__row notifications__row--unread' : 'notifications__row'}>
      <span class="notifications__dot" aria-hidden="true" />
      <div class="notifications__text">
        <p class="notifications__sentence">
          {texts.sentences[kind](by, target?.outcome ?? null)}
          {isUnread && <span class="visually-hidden"> ({texts.isUnread})</span>}
        </p>
        {target === null ? <p class="muted">{texts.notVisible}</p> : <Matter item={item} target={target} />}
      </div>
      <time class="notifications__time muted" dateTime={at} title={formats.dateTime(at)}>
        {formats.time(at)}
      </time>
      <Button kind="quiet" onClick={() => void mark(item.notificationId, isUnread).catch(notices.problem)}>
        {isUnread ? texts.markRead : texts.markUnread}
      </Button>
    </li>
  );
}
