/** Draft → review → approved → running: asking for a second pair of eyes, and what it says. */
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { decideReviewSchema, modelReviewsSchema, ModelReview } from '../../contracts/model-review.ts';
import { Conflict, InvalidInput, NotFound } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { isInvolved, mayDecideReview } from '../../policies/model-review.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { designers } from './designers.ts';
import { draftStore } from './draft-store.ts';
import { hashOf, isAsReviewed, modelReviews, openStates, type Person, type ReviewDocument } from './review-store.ts';

type Answer = z.input<typeof modelReviewsSchema>;

const mostPast = 20;

export async function showReviews(deps: ApiDeps, actor: Actor, modelId: string): Promise<Answer> {
  const { connection, now, fourEyesRelease } = deps;
  const [draft, found, people] = await Promise.all([
    draftStore(connection, now).files(modelId),
    modelReviews(connection)
      .find({ modelId })
      .sort({ requestedAt: -1 })
      .limit(mostPast + 1)
      .toArray(),
    designers(deps),
  ]);
  const presented = found.map((one) => present(one, actor, people, !isAsReviewed(one, draft)));
  const [newest] = presented;
  const current = newest !== undefined && openStates.includes(newest.state) ? newest : null;
  const past = current === null ? presented : presented.slice(1);
  return { required: fourEyesRelease, designers: people, current, past };
}

/** What is drawn now is to be read by somebody else; an earlier request is replaced. @throws Conflict NOTHING_TO_REVIEW */
export async function requestReview(deps: ApiDeps, actor: Actor, modelId: string, note: string): Promise<void> {
  const { connection, now, audit } = deps;
  const store = draftStore(connection, now);
  const [draft, authors] = await Promise.all([store.files(modelId), store.authors(modelId)]);
  if (draft.length === 0) throw new Conflict('NOTHING_TO_REVIEW');
  const reviews = modelReviews(connection);
  const reviewId = randomUUID();
  await reviews.updateMany({ modelId, state: { $in: [...openStates] } }, { $set: { state: 'WITHDRAWN' } });
  await reviews.insertOne({
    _id: reviewId,
    modelId,
    state: 'REQUESTED',
    files: draft.map(({ name, title, content }) => ({ name, title, sha256: hashOf(content) })),
    authors,
    note,
    requestedBy: { accountId: actor.accountId, name: actor.name },
    requestedAt: now(),
    decidedBy: null,
    decidedAt: null,
    comment: '',
    deploymentId: null,
  });
  await audit.append({
    actor,
    action: 'model.request-review',
    resource: { kind: 'model', id: modelId },
    details: { reviewId, files: draft.map(({ name }) => name) },
  });
}

/** @throws NotFound; Forbidden OWN_MODEL_REVIEW; Conflict REVIEW_OUTDATED, REVIEW_DECIDED */
export async function decideReview(
  deps: ApiDeps,
  actor: Actor,
  { modelId, reviewId }: { modelId: string; reviewId: string },
  { decision, comment }: z.output<typeof decideReviewSchema>,
): Promise<void> {
  const { connection, now, audit } = deps;
  const reviews = modelReviews(connection);
  const review = await reviews.findOne({ _id: reviewId, modelId });
  if (review === null) throw new NotFound();
  authorize(mayDecideReview(actor, review));
  if (review.state !== 'REQUESTED') throw new Conflict('REVIEW_DECIDED');
  const draft = await draftStore(connection, now).files(modelId);
  if (!isAsReviewed(review, draft)) throw new Conflict('REVIEW_OUTDATED');
  const state = decision === 'APPROVE' ? 'APPROVED' : 'RETURNED';
  const decided = { state, comment, decidedAt: now(), decidedBy: { accountId: actor.accountId, name: actor.name } } as const;
  const { matchedCount } = await reviews.updateOne({ _id: reviewId, state: 'REQUESTED' }, { $set: decided });
  if (matchedCount === 0) throw new Conflict('REVIEW_DECIDED');
  await audit.append({
    actor,
    action: decision === 'APPROVE' ? 'model.approve' : 'model.return',
    resource: { kind: 'model', id: modelId },
    details: { reviewId, comment },
  });
}

/** @throws NotFound; InvalidInput when it has come to an end already */
export async function withdrawReview(
  { connection, audit }: ApiDeps,
  actor: Actor,
  { modelId, reviewId }: { modelId: string; reviewId: string },
): Promise<void> {
  const reviews = modelReviews(connection);
  const filter = { _id: reviewId, modelId };
  const { matchedCount } = await reviews.updateOne(
    { ...filter, state: { $in: [...openStates] } },
    { $set: { state: 'WITHDRAWN' } },
  );
  if (matchedCount === 0) {
    if ((await reviews.countDocuments(filter)) === 0) throw new NotFound();
    throw new InvalidInput('REVIEW_DECIDED');
  }
  await audit.append({ actor, action: 'model.withdraw-review', resource: { kind: 'model', id: modelId }, details: { reviewId } });
}

function present(review: ReviewDocument, actor: Actor, people: readonly Person[], outdated: boolean): ModelReview {
  const { _id, state, files, note, requestedBy, requestedAt, decidedBy, decidedAt, comment } = review;
  return {
    reviewId: _id,
    state,
    files: files.map(({ name, title }) => ({ name, title })),
    note,
    requestedBy,
    requestedAt: requestedAt.toISOString(),
    decidedBy,
    decidedAt: decidedAt?.toISOString() ?? null,
    comment,
    outdated,
    reviewers: people.filter(({ accountId }) => !isInvolved(accountId, review)),
    mayDecide: state === 'REQUESTED' && mayDecideReview(actor, review).allowed,
  };
}
