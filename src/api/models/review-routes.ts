import {
  addCommentSchema,
  addReplySchema,
  commentIdSchema,
  commentListSchema,
  commentSchema,
  decideReviewSchema,
  modelReviewsSchema,
  requestReviewSchema,
  resolveCommentSchema,
  reviewIdSchema,
} from '../../contracts/model-review.ts';
import { modelIdSchema } from '../../contracts/model.ts';
import { mayDesign } from '../../policies/definition.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { addComment, addReply, listComments, resolveComment } from './comments.ts';
import { decideReview, requestReview, showReviews, withdrawReview } from './reviews.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'models', access: mayDesign } as const;

export const modelReviewRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listModelReviews',
    method: 'get',
    path: '/models/:modelId/reviews',
    summary: { de: 'Prüfungen eines Entwurfs', en: 'Reviews of a draft, and whether four eyes are needed' },
    params: modelIdSchema,
    answer: modelReviewsSchema,
    handle: ({ params }, actor, deps) => showReviews(deps, actor, params.modelId),
  }),
  route({
    ...common,
    operationId: 'requestModelReview',
    method: 'post',
    path: '/models/:modelId/reviews',
    summary: { de: 'Eine Prüfung des Entwurfs anfordern', en: 'Ask another designer to review the draft' },
    params: modelIdSchema,
    body: requestReviewSchema,
    answer: modelReviewsSchema,
    status: 201,
    handle: async ({ params, body }, actor, deps) => {
      await requestReview(deps, actor, params.modelId, body.note);
      return showReviews(deps, actor, params.modelId);
    },
  }),
  route({
    ...common,
    operationId: 'decideModelReview',
    method: 'post',
    path: '/models/:modelId/reviews/:reviewId/decision',
    summary: { de: 'Einen Entwurf freigeben oder zurückgeben', en: 'Approve a draft, or return it with a comment' },
    params: reviewIdSchema,
    body: decideReviewSchema,
    answer: modelReviewsSchema,
    handle: async ({ params, body }, actor, deps) => {
      await decideReview(deps, actor, params, body);
      return showReviews(deps, actor, params.modelId);
    },
  }),
  route({
    ...common,
    operationId: 'withdrawModelReview',
    method: 'delete',
    path: '/models/:modelId/reviews/:reviewId',
    summary: { de: 'Die Anforderung einer Prüfung zurücknehmen', en: 'Take back a request for review' },
    params: reviewIdSchema,
    answer: modelReviewsSchema,
    handle: async ({ params }, actor, deps) => {
      await withdrawReview(deps, actor, params);
      return showReviews(deps, actor, params.modelId);
    },
  }),
  route({
    ...common,
    operationId: 'listModelComments',
    method: 'get',
    path: '/models/:modelId/comments',
    summary: { de: 'Kommentare zu einem Modell', en: 'Comments on the parts of a model' },
    params: modelIdSchema,
    answer: commentListSchema,
    handle: ({ params }, _actor, deps) => listComments(deps, params.modelId),
  }),
  route({
    ...common,
    operationId: 'addModelComment',
    method: 'post',
    path: '/models/:modelId/comments',
    summary: { de: 'Ein Element kommentieren', en: 'Comment on an element or a file' },
    params: modelIdSchema,
    body: addCommentSchema,
    answer: commentSchema,
    status: 201,
    handle: ({ params, body }, actor, deps) => addComment(deps, actor, params.modelId, body),
  }),
  route({
    ...common,
    operationId: 'replyToModelComment',
    method: 'post',
    path: '/models/:modelId/comments/:commentId/replies',
    summary: { de: 'Auf einen Kommentar antworten', en: 'Reply to a comment' },
    params: commentIdSchema,
    body: addReplySchema,
    answer: commentSchema,
    status: 201,
    handle: ({ params, body }, actor, deps) => addReply(deps, actor, params, body),
  }),
  route({
    ...common,
    operationId: 'resolveModelComment',
    method: 'put',
    path: '/models/:modelId/comments/:commentId/resolution',
    summary: { de: 'Einen Kommentar erledigen oder wieder öffnen', en: 'Resolve a comment, or open it again' },
    params: commentIdSchema,
    body: resolveCommentSchema,
    answer: commentSchema,
    handle: ({ params, body }, actor, deps) => resolveComment(deps, actor, params, body.resolved),
  }),
];
