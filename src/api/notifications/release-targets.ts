/** What a department has handed in for the release by a second person: rates of a year, words of a letter. */
import type { Actor } from '../../contracts/actor.ts';
import { noticeKinds } from '../../contracts/notice-kind.ts';
import type { Notification } from '../../contracts/notification.ts';
import { isOpen } from '../../notice-templates/template-store.ts';
import type { StoredNotification } from '../../notifications/notification-store.ts';
import { mayReadNoticeTemplates } from '../../policies/notice-template.policy.ts';
import { mayReadRateTables } from '../../policies/rate-table.policy.ts';
import { rateTableStore } from '../../rate-tables/rate-table-store.ts';
import type { ApiDeps } from '../deps.ts';

type ReleaseTarget = Pick<NonNullable<Notification['target']>, 'title' | 'note'>;

/** Null when the table has been discarded. */
export async function rateTableTarget(
  { connection }: ApiDeps,
  actor: Actor,
  { target, outcome }: StoredNotification,
): Promise<ReleaseTarget | null> {
  if (!mayReadRateTables(actor).allowed) return null;
  const table = await rateTableStore(connection).findOne({ _id: target.id });
  return table && { title: String(table.year), note: outcome === 'false' ? table.returnedBecause : null };
}

/** Its words may be others by now: the reason of a return stands there until they are handed in again. */
export async function noticeTemplateTarget(
  { noticeTemplates }: ApiDeps,
  actor: Actor,
  { target, outcome }: StoredNotification,
): Promise<ReleaseTarget | null> {
  const kind = noticeKinds.find((one) => one === target.id);
  if (kind === undefined || !mayReadNoticeTemplates(actor).allowed) return null;
  const open = outcome === 'false' ? (await noticeTemplates.list(kind)).find(isOpen) : undefined;
  const note = open?.reviewComment ?? '';
  return { title: kind, note: note === '' ? null : note };
}
