/**
 * Of two who complete a task with different values at once, only one may write them: the engine would refuse the second, but
 * only after its values had reached the case file. The reservation also tells a person who got no answer, and asks again,
 * that it was their own completion that ended the task.
 */
import { createHash } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import { Conflict } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';

interface Reservation {
  /** The user task. */
  _id: string;
  /** Of the person and the values. */
  hash: string;
  /** Of the first attempt; the same when the request is repeated. */
  key: string;
  reservedAt: Date;
}

/** Longer than an attempt can take: one without an end after that died with its process or with the engine's answer. */
const attemptExpiresMs = 30_000;
const keptForSeconds = 24 * 60 * 60;

function reservationsIn(connection: Connection): mongo.Collection<Reservation> {
  return connection.collection('taskCompletions') as unknown as mongo.Collection<Reservation>;
}

/** Creates the index that forgets old reservations; safe to repeat. */
export async function prepareReservations(connection: Connection): Promise<void> {
  await reservationsIn(connection).createIndex({ reservedAt: 1 }, { expireAfterSeconds: keptForSeconds }, {});
}

/**
 * The same person may come again with the same values, after an answer got lost.
 * @param key the write key of the attempt
 * @returns how to give the task free after the engine has refused the completion
 * @throws Conflict TASK_BEING_COMPLETED
 */
export async function reserveCompletion(
  { connection, now }: ApiDeps,
  userTaskKey: string,
  key: string,
  accountId: string,
  values: Record<string, unknown>,
): Promise<() => Promise<void>> {
  const reservations = reservationsIn(connection);
  const hash = createHash('sha256')
    .update(JSON.stringify([accountId, values]))
    .digest('hex');
  const reservedAt = now();
  const isOver = { reservedAt: { $lt: new Date(reservedAt.getTime() - attemptExpiresMs) } };
  try {
    await reservations.updateOne({ _id: userTaskKey, ...isOver }, { $set: { hash, key, reservedAt } }, { upsert: true });
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code !== 11000) throw thrown;
    // The key stays that of the first: of two windows that send the same, the engine refuses the second.
    const { matchedCount } = await reservations.updateOne({ _id: userTaskKey, hash }, { $set: { reservedAt } });
    if (matchedCount === 0) throw new Conflict('TASK_BEING_COMPLETED', { cause: thrown });
  }
  return async () => {
    await reservations.deleteOne({ _id: userTaskKey, hash });
  };
}

/** Whether an attempt under this key was the first that may have completed the task. */
export async function wasReservedUnder({ connection }: ApiDeps, userTaskKey: string, key: string): Promise<boolean> {
  return (await reservationsIn(connection).findOne({ _id: userTaskKey, key })) !== null;
}
