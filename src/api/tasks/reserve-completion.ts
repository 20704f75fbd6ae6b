/**
 * Of two who complete a task with different values at once, only one may write them: the engine would refuse the second, but
 * only after its values had reached the case file.
 */
import { createHash } from 'node:crypto';
import type { mongo } from 'mongoose';
import { Conflict } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';

interface Reservation {
  /** The user task. */
  _id: string;
  /** Of the person and the values. */
  hash: string;
  reservedAt: Date;
}

/** Longer than an attempt can take: one without an end after that died with its process or with the engine's answer. */
const attemptExpiresMs = 30_000;

/**
 * The same person may come again with the same values, after an answer got lost.
 * @returns how to give the task free after the engine has refused the completion
 * @throws Conflict TASK_BEING_COMPLETED
 */
export async function reserveCompletion(
  { connection, now }: ApiDeps,
  userTaskKey: string,
  accountId: string,
  values: Record<string, unknown>,
): Promise<() => Promise<void>> {
  const reservations = connection.collection('taskCompletions') as unknown as mongo.Collection<Reservation>;
  const hash = createHash('sha256')
    .update(JSON.stringify([accountId, values]))
    .digest('hex');
  const reservedAt = now();
  const free = [{ hash }, { reservedAt: { $lt: new Date(reservedAt.getTime() - attemptExpiresMs) } }];
  try {
    await reservations.updateOne({ _id: userTaskKey, $or: free }, { $set: { hash, reservedAt } }, { upsert: true });
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code !== 11000) throw thrown;
    throw new Conflict('TASK_BEING_COMPLETED', { cause: thrown });
  }
  return async () => {
    await reservations.deleteOne({ _id: userTaskKey, hash });
  };
}
