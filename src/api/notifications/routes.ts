import { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import {
  markNotificationsSchema,
  notificationCountSchema,
  notificationPageSchema,
  notificationQuerySchema,
  notificationSettingsSchema,
  saveNotificationSettingsSchema,
  type NotificationKind,
} from '../../contracts/notification.ts';
import { receivableKinds } from '../../policies/notification.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { presentNotifications } from './present-notifications.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'notifications', access: 'signed-in' } as const;

/** What can come to the person and is wanted. */
async function wantedKinds({ notifications }: ApiDeps, actor: Actor): Promise<NotificationKind[]> {
  const unwanted = new Set(await notifications.unwanted(actor.accountId));
  return receivableKinds(actor).filter((kind) => !unwanted.has(kind));
}

async function settingsOf({ notifications }: ApiDeps, actor: Actor): Promise<z.input<typeof notificationSettingsSchema>> {
  const unwanted = new Set(await notifications.unwanted(actor.accountId));
  return { kinds: receivableKinds(actor).map((kind) => ({ kind, wanted: !unwanted.has(kind) })) };
}

export const notificationRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listNotifications',
    method: 'get',
    path: '/notifications',
    summary: { de: 'Hinweise, die neuesten zuerst', en: 'Notifications, newest first' },
    query: notificationQuerySchema,
    answer: notificationPageSchema,
    handle: async ({ query: { state, limit, cursor } }, actor, deps) => {
      const kinds = await wantedKinds(deps, actor);
      const { accountId } = actor;
      const [{ items, nextCursor }, unread] = await Promise.all([
        deps.notifications.page(accountId, kinds, { unread: state === 'unread', limit, cursor }),
        deps.notifications.countUnread(accountId, kinds),
      ]);
      return { items: await presentNotifications(deps, actor, items), nextCursor, unread };
    },
  }),
  route({
    ...common,
    operationId: 'countNotifications',
    method: 'get',
    path: '/notifications/count',
    summary: { de: 'Zahl der ungelesenen Hinweise', en: 'How many notifications are unread' },
    answer: notificationCountSchema,
    handle: async (_request, actor, deps) => ({
      unread: await deps.notifications.countUnread(actor.accountId, await wantedKinds(deps, actor)),
    }),
  }),
  route({
    ...common,
    operationId: 'markNotifications',
    method: 'post',
    path: '/notifications/marks',
    summary: { de: 'Hinweise als gelesen oder ungelesen markieren', en: 'Mark notifications as read or unread' },
    body: markNotificationsSchema,
    status: 204,
    answer: z.void(),
    handle: async ({ body }, { accountId }, { notifications, now }) => {
      if ('until' in body) await notifications.markUntil(accountId, new Date(body.until), now());
      else await notifications.mark(accountId, body.notificationIds, body.read ? now() : null);
      return undefined;
    },
  }),
  route({
    ...common,
    operationId: 'getNotificationSettings',
    method: 'get',
    path: '/notifications/settings',
    summary: { de: 'Worüber man benachrichtigt werden will', en: 'What one wants to be notified of' },
    answer: notificationSettingsSchema,
    handle: (_request, actor, deps) => settingsOf(deps, actor),
  }),
  route({
    ...common,
    operationId: 'saveNotificationSettings',
    method: 'put',
    path: '/notifications/settings',
    summary: { de: 'Festlegen, worüber man benachrichtigt wird', en: 'Choose what one is notified of' },
    body: saveNotificationSettingsSchema,
    answer: notificationSettingsSchema,
    handle: async ({ body }, actor, deps) => {
      await deps.notifications.saveUnwanted(actor.accountId, body.unwanted);
      return settingsOf(deps, actor);
    },
  }),
];
