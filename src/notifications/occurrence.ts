/** Something that happened once and that somebody is to be told: the same occurrence is never told twice. */
import { derivedId } from '../case-file/derived-id.ts';
import type { NotificationKind, TargetKind } from '../contracts/notification.ts';
import { isKept, type NewNotification } from './notification-store.ts';

export interface Occurrence {
  kind: NotificationKind;
  target: { kind: TargetKind; id: string };
  /** What makes this occurrence another one than the last about the same target, e.g. the number of the audit entry. */
  which: string;
  /** Account of the person who did it, who need not be told. */
  by: string | null;
  at: Date;
  recipients: readonly string[];
  outcome?: string | null;
}

export function notificationsOf(occurrences: readonly Occurrence[], now: Date): NewNotification[] {
  return occurrences
    .filter((occurrence) => isKept(occurrence, now))
    .flatMap(({ kind, target, which, by, at, recipients, outcome = null }) =>
      [...new Set(recipients)]
        .filter((accountId) => accountId !== by)
        .map((accountId) => {
          const _id = derivedId('notification', kind, target.kind, target.id, which, accountId);
          return { _id, accountId, kind, target, by, outcome, at };
        }),
    );
}
