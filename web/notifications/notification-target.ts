/** Where a notification leads, and on which day of the calendar it stands. */
import type { Notification } from '../../src/contracts/notification.ts';

type Target = NonNullable<Notification['target']>;

/** Address of the matter. */
export function targetPath({ kind, id, caseId, modelId }: Pick<Target, 'kind' | 'id' | 'caseId' | 'modelId'>): string {
  switch (kind) {
    case 'task':
      return `/tasks/${id}`;
    case 'conflict':
      return `/conflicts/${id}`;
    case 'document':
      return caseId === null ? '/cases' : `/cases/${caseId}/documents?document=${id}`;
    case 'model':
      return `/models/${encodeURIComponent(id)}`;
    case 'comment':
      return `/models/${encodeURIComponent(modelId ?? '')}?comment=${id}`;
    case 'review':
      return `/models/${encodeURIComponent(modelId ?? '')}/release`;
    case 'dutyReport':
      return caseId === null ? '/cases' : `/cases/${caseId}/transmissions`;
    case 'rateTable':
      return `/benefits/rates/${id}`;
    case 'noticeTemplate':
      return `/letters/${id}`;
    case 'incidents':
      return `/operations/incidents?causeKey=${encodeURIComponent(id)}`;
    case 'part':
      return '/operations';
  }
}

export interface NotificationDay {
  /** `YYYY-MM-DD` in Germany. */
  day: string;
  items: Notification[];
}

const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** @param items newest first; the order stays */
export function byDay(items: readonly Notification[]): NotificationDay[] {
  const days: NotificationDay[] = [];
  for (const item of items) {
    const day = dayOf.format(new Date(item.at));
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
