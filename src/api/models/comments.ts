/** What designers say to each other about the parts of a model. Comments stay when a version runs, until they are resolved. */
import { randomUUID } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { addCommentSchema, addReplySchema, ModelComment } from '../../contracts/model-review.ts';
import { NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { designers } from './designers.ts';
import type { Person } from './review-store.ts';

interface Remark {
  text: string;
  mentions: Person[];
  by: Person;
  at: Date;
}

export interface CommentDocument extends Remark {
  _id: string;
  modelId: string;
  file: string;
  elementId: string | null;
  elementName: string | null;
  replies: Remark[];
  resolved: { by: Person; at: Date } | null;
}

const mostComments = 500;

export function modelComments(connection: Connection): mongo.Collection<CommentDocument> {
  return connection.collection('modelComments') as unknown as mongo.Collection<CommentDocument>;
}

/** Of each model: comments that are not resolved, and those of them that speak to somebody. */
export async function openComments(
  connection: Connection,
  accountId: string,
): Promise<Map<string, { openComments: number; mentions: number }>> {
  const open = await modelComments(connection).find({ resolved: null }).toArray();
  const counts = new Map<string, { openComments: number; mentions: number }>();
  for (const { modelId, mentions, replies } of open) {
    const speaksTo = [mentions, ...replies.map((reply) => reply.mentions)].flat().some((one) => one.accountId === accountId);
    const before = counts.get(modelId) ?? { openComments: 0, mentions: 0 };
    counts.set(modelId, { openComments: before.openComments + 1, mentions: before.mentions + (speaksTo ? 1 : 0) });
  }
  return counts;
}

/** Oldest first, as one reads them. */
export async function listComments({ connection }: ApiDeps, modelId: string): Promise<{ items: ModelComment[] }> {
  const found = await modelComments(connection).find({ modelId }).sort({ at: -1 }).limit(mostComments).toArray();
  return { items: found.reverse().map(present) };
}

export async function addComment(
  deps: ApiDeps,
  actor: Actor,
  modelId: string,
  { file, elementId, elementName, text, mentions }: z.output<typeof addCommentSchema>,
): Promise<ModelComment> {
  const remark = await remarkOf(deps, actor, text, mentions);
  const comment = { _id: randomUUID(), modelId, file, elementId, elementName, ...remark, replies: [], resolved: null };
  await modelComments(deps.connection).insertOne(comment);
  await record(deps, actor, 'model.comment', comment, remark);
  return present(comment);
}

/** Whoever answers takes the matter up again. @throws NotFound */
export async function addReply(
  deps: ApiDeps,
  actor: Actor,
  { modelId, commentId }: { modelId: string; commentId: string },
  { text, mentions }: z.output<typeof addReplySchema>,
): Promise<ModelComment> {
  const remark = await remarkOf(deps, actor, text, mentions);
  const comment = await modelComments(deps.connection).findOneAndUpdate(
    { _id: commentId, modelId },
    { $push: { replies: remark }, $set: { resolved: null } },
    { returnDocument: 'after' },
  );
  if (comment === null) throw new NotFound();
  await record(deps, actor, 'model.comment', comment, remark);
  return present(comment);
}

/** @throws NotFound */
export async function resolveComment(
  deps: ApiDeps,
  actor: Actor,
  { modelId, commentId }: { modelId: string; commentId: string },
  resolved: boolean,
): Promise<ModelComment> {
  const by = { accountId: actor.accountId, name: actor.name };
  const comment = await modelComments(deps.connection).findOneAndUpdate(
    { _id: commentId, modelId },
    { $set: { resolved: resolved ? { by, at: deps.now() } : null } },
    { returnDocument: 'after' },
  );
  if (comment === null) throw new NotFound();
  await record(deps, actor, resolved ? 'model.resolve-comment' : 'model.reopen-comment', comment, null);
  return present(comment);
}

/** Only those who can read the model can be spoken to. */
async function remarkOf(deps: ApiDeps, actor: Actor, text: string, mentions: readonly string[]): Promise<Remark> {
  const people = mentions.length === 0 ? [] : await designers(deps);
  return {
    text,
    mentions: people.filter(({ accountId }) => mentions.includes(accountId)),
    by: { accountId: actor.accountId, name: actor.name },
    at: deps.now(),
  };
}

/** What was said stands with the model, not in the log. */
async function record(
  { audit }: ApiDeps,
  actor: Actor,
  action: string,
  comment: CommentDocument,
  remark: Remark | null,
): Promise<void> {
  const { _id: commentId, modelId, file, elementId } = comment;
  const mentions = remark?.mentions.map(({ name }) => name) ?? [];
  const mentionedIds = remark?.mentions.map(({ accountId }) => accountId) ?? [];
  await audit.append({
    actor,
    action,
    resource: { kind: 'model', id: modelId },
    details: { commentId, file, elementId, mentions, mentionedIds },
  });
}

function present({ _id, modelId: _modelId, at, replies, resolved, ...rest }: CommentDocument): ModelComment {
  return {
    ...rest,
    commentId: _id,
    at: at.toISOString(),
    replies: replies.map((reply) => ({ ...reply, at: reply.at.toISOString() })),
    resolved: resolved && { by: resolved.by, at: resolved.at.toISOString() },
  };
}
