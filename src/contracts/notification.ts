/** What somebody is told because it concerns their work. Texts are put together when they are read, by what the reader may see then. */
import { z } from 'zod';
import { listQuerySchema } from './page.ts';

export const notificationKinds = [
  'TASK_ASSIGNED',
  'TASK_HANDED_OVER',
  'TASK_RETURNED',
  'FOLLOW_UP_DUE',
  'TASK_DUE',
  'TASK_OVERDUE',
  'POSITION_ASKED',
  'CONFLICT_DECIDED',
  'RELEASE_DECIDED',
  'DOCUMENT_RELEASED',
  'MODEL_RELEASED',
  'MODEL_MENTION',
  'REVIEW_REQUESTED',
  'REVIEW_DECIDED',
  'DUTY_REPORT_PROPOSED',
  'DUTY_REPORT_DECIDED',
  'DUTY_REPORT_RECEIVED',
  'RATES_SUBMITTED',
  'RATES_DECIDED',
  'NOTICE_TEMPLATE_SUBMITTED',
  'NOTICE_TEMPLATE_DECIDED',
  'INCIDENT_GROUP',
  'PART_TROUBLE',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** What a notification is about, and where it leads. */
const targetKinds = [
  'task',
  'conflict',
  'document',
  'model',
  'comment',
  'review',
  'dutyReport',
  'rateTable',
  'noticeTemplate',
  'incidents',
  'part',
] as const;
export type TargetKind = (typeof targetKinds)[number];

export const notificationSchema = z
  .object({
    notificationId: z.uuid(),
    kind: z.enum(notificationKinds),
    at: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
    /** Name of the colleague who did it; null when nobody in particular did. */
    by: z.string().nullable(),
    /** Null when the reader may not or no longer see what it is about: then nothing below says anything either. */
    target: z
      .object({
        kind: z.enum(targetKinds),
        /** Of a document its own id, its case in `caseId`. */
        id: z.string(),
        caseId: z.string().nullable(),
        /** The model that a comment or a review is about. */
        modelId: z.string().nullable(),
        /** Name of the task, type of the conflict, title of the document, name of the model or of its element, kind of error, norm of a transmission, year of rates, kind of letter, part of Lotse. */
        title: z.string(),
        processName: z.string().nullable(),
        caseNumber: z.string().nullable(),
        personName: z.string().nullable(),
        dueAt: z.iso.datetime().nullable(),
        /** What a colleague wrote along: note of a hand-over, reason of a return, comment on a model or on a letter. */
        note: z.string().nullable(),
        /** How it was decided: outcome of a conflict, `true` or `false` of a release or a review. */
        outcome: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof notificationSchema>;

export const notificationQuerySchema = listQuerySchema.extend({ state: z.enum(['all', 'unread']).default('all') });

export const notificationPageSchema = z.object({
  items: z.array(notificationSchema),
  nextCursor: z.string().nullable(),
  unread: z.int(),
});
export const notificationCountSchema = z.object({ unread: z.int() });

/** Single ones, or everything up to an instant: what came since the page was shown stays unread. */
export const markNotificationsSchema = z.union([
  z.strictObject({ notificationIds: z.array(z.uuid()).min(1).max(200), read: z.boolean().default(true) }),
  z.strictObject({ until: z.iso.datetime() }),
]);

/** The kinds that may ever come to the reader, and which of them the reader wants. */
export const notificationSettingsSchema = z
  .object({ kinds: z.array(z.object({ kind: z.enum(notificationKinds), wanted: z.boolean() })) })
  .meta({ id: 'NotificationSettings' });
export const saveNotificationSettingsSchema = z.strictObject({
  unwanted: z.array(z.enum(notificationKinds)).max(notificationKinds.length),
});
