/** What is told about models: comments that speak to somebody, and reviews. */
import type { Notification } from '../../contracts/notification.ts';
import type { StoredNotification } from '../../notifications/notification-store.ts';
import type { ApiDeps } from '../deps.ts';
import { modelComments } from '../models/comments.ts';
import { draftStore } from '../models/draft-store.ts';
import { modelReviews } from '../models/review-store.ts';

type ModelTarget = Pick<NonNullable<Notification['target']>, 'modelId' | 'title' | 'processName' | 'note'>;

/** As it runs; of what has never run as it is drawn. */
export async function modelName({ readModel, connection, now }: ApiDeps, modelId: string): Promise<string> {
  const [latest] = await readModel.processDefinitions
    .find({ bpmnProcessId: modelId }, { name: 1, version: 1 })
    .sort({ version: -1 })
    .limit(1)
    .lean();
  if (latest !== undefined) return latest.name ?? modelId;
  const drafts = await draftStore(connection, now).list(modelId);
  return drafts.find(({ name }) => name.endsWith('.bpmn'))?.title ?? modelId;
}

/** Null when there is no such comment any more. */
export async function commentTarget(deps: ApiDeps, { target, by, at }: StoredNotification): Promise<ModelTarget | null> {
  const comment = await modelComments(deps.connection).findOne({ _id: target.id });
  if (comment === null) return null;
  const { modelId, elementName, replies } = comment;
  const name = await modelName(deps, modelId);
  // Written just before the entry of the audit log that was told.
  const said = [comment, ...replies].findLast((remark) => remark.by.accountId === by && remark.at <= at);
  return {
    modelId,
    title: elementName ?? name,
    processName: elementName === null ? null : name,
    note: said?.text ?? null,
  };
}

/** Null when there is no such review any more. */
export async function reviewTarget(deps: ApiDeps, { kind, target }: StoredNotification): Promise<ModelTarget | null> {
  const review = await modelReviews(deps.connection).findOne({ _id: target.id });
  if (review === null) return null;
  const note = kind === 'REVIEW_REQUESTED' ? review.note : review.comment;
  return {
    modelId: review.modelId,
    title: await modelName(deps, review.modelId),
    processName: null,
    note: note === '' ? null : note,
  };
}
