/** Filters of the inbox that somebody has kept, for themselves or for their department. */
import { z } from 'zod';
import { lineOfText } from './plain-text.ts';

/** The standing views of the inbox. */
export const inboxViews = ['mine', 'groups', 'unassigned', 'department', 'overdue', 'followUps'] as const;
export type InboxView = (typeof inboxViews)[number];

export const inboxQuerySchema = z.strictObject({
  view: z.enum(inboxViews),
  processDefinitionId: z.string().min(1).max(200).optional(),
  urgency: z.string().min(1).max(40).optional(),
  text: lineOfText(200).min(1).optional(),
  sort: z.enum(['dueAt', 'createdAt', 'urgency']).default('dueAt'),
});
export type InboxQuery = z.output<typeof inboxQuerySchema>;

export const newSavedFilterSchema = z.strictObject({
  name: lineOfText(80).min(1),
  /** Key of the department that it is shared with; null keeps it to oneself. */
  department: z.string().max(20).nullable(),
  query: inboxQuerySchema,
});
export type NewSavedFilter = z.output<typeof newSavedFilterSchema>;

export const savedFilterSchema = newSavedFilterSchema
  .extend({
    filterId: z.string(),
    query: inboxQuerySchema,
    /** Account of the person who saved it. */
    by: z.string(),
    /** Tasks that match for the reader now. */
    count: z.int(),
    /** Whether the reader may remove it. */
    removable: z.boolean(),
  })
  .meta({ id: 'SavedFilter' });
export type SavedFilter = z.infer<typeof savedFilterSchema>;

export const savedFilterListSchema = z.object({ items: z.array(savedFilterSchema) });
export const filterIdSchema = z.object({ filterId: z.uuid() });
