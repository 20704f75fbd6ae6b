/** What the web process hears of at once: new notifications for the pages, and what notifications are derived from. */
export const notificationCollections = ['notifications'] as const;

/** The fields that leave the store. */
export const notificationFields = ['accountId'] as const;
