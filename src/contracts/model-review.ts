/** Four eyes before a model runs, and what designers say to each other about its parts. */
import { z } from 'zod';
import { modelIdSchema } from './model.ts';
import { resourceNameSchema } from './validation.ts';

const personSchema = z.object({ accountId: z.string(), name: z.string() });

/**
 * REQUESTED waits for another designer; APPROVED may be put to work as it is; RETURNED goes back with a comment; WITHDRAWN was
 * taken back or replaced by a newer request; RELEASED runs.
 */
const reviewStates = ['REQUESTED', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'RELEASED'] as const;
export type ReviewState = (typeof reviewStates)[number];

export const reviewSchema = z
  .object({
    reviewId: z.string(),
    state: z.enum(reviewStates),
    /** What was asked to be read. */
    files: z.array(z.object({ name: z.string(), title: z.string() })),
    note: z.string(),
    requestedBy: personSchema,
    requestedAt: z.iso.datetime(),
    decidedBy: personSchema.nullable(),
    decidedAt: z.iso.datetime().nullable(),
    comment: z.string(),
    /** The draft has been changed since: what was read is not what is drawn. */
    outdated: z.boolean(),
    /** Who may decide on it. */
    reviewers: z.array(personSchema),
    /** Whether the reader is one of them: not who asked for it, nor who has drawn what is to be read. */
    mayDecide: z.boolean(),
  })
  .meta({ id: 'ModelReview' });
export type ModelReview = z.infer<typeof reviewSchema>;

export const modelReviewsSchema = z
  .object({
    /** True when nothing runs that no second person has approved. */
    required: z.boolean(),
    /** Everybody who may be asked or mentioned. */
    designers: z.array(personSchema),
    /** What has been asked for and does not run yet. */
    current: reviewSchema.nullable(),
    /** Newest first. */
    past: z.array(reviewSchema),
  })
  .meta({ id: 'ModelReviews' });

export const requestReviewSchema = z.strictObject({ note: z.string().trim().max(2000).default('') });

export const decideReviewSchema = z
  .strictObject({ decision: z.enum(['APPROVE', 'RETURN']), comment: z.string().trim().max(2000).default('') })
  .refine(({ decision, comment }) => decision === 'APPROVE' || comment.length >= 3, {
    path: ['comment'],
    message: 'Bitte schreiben Sie, was zu ändern ist. / Please write what has to be changed.',
  });

export const reviewIdSchema = modelIdSchema.extend({ reviewId: z.uuid() });

const textSchema = z.string().trim().min(1).max(4000);
const mentionsSchema = z.array(z.uuid()).max(20).default([]);

const remarkSchema = z.object({
  text: z.string(),
  /** Who is spoken to. */
  mentions: z.array(personSchema),
  by: personSchema,
  at: z.iso.datetime(),
});

export const commentSchema = remarkSchema
  .extend({
    commentId: z.string(),
    file: z.string(),
    /** Element, rule or field; null for the whole file. */
    elementId: z.string().nullable(),
    elementName: z.string().nullable(),
    replies: z.array(remarkSchema),
    resolved: z.object({ by: personSchema, at: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'ModelComment' });
export type ModelComment = z.infer<typeof commentSchema>;

export const commentListSchema = z.object({ items: z.array(commentSchema) });

export const addCommentSchema = z.strictObject({
  file: resourceNameSchema,
  elementId: z.string().min(1).max(200).nullable(),
  elementName: z.string().max(300).nullable(),
  text: textSchema,
  mentions: mentionsSchema,
});
export const addReplySchema = z.strictObject({ text: textSchema, mentions: mentionsSchema });
export const resolveCommentSchema = z.strictObject({ resolved: z.boolean() });
export const commentIdSchema = modelIdSchema.extend({ commentId: z.uuid() });
