/**
 * A write that carries an `Idempotency-Key` takes effect once: the same key and request get the stored answer again, so that
 * a client may repeat what it got no answer to.
 */
import { createHash } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import { Conflict, InvalidInput } from '../../errors.ts';

interface StoredAnswer {
  _id: string;
  requestHash: string;
  state: 'IN_PROGRESS' | 'DONE';
  status?: number;
  body?: unknown;
  createdAt: Date;
}

export interface Answer {
  status: number;
  body: unknown;
}

/** An unanswered attempt older than this is taken to have died with its process. */
const attemptExpiresMs = 60_000;
const keepAnswersSeconds = 24 * 60 * 60;

export interface Idempotency {
  once(scope: { accountId: string; route: string; key: string; request: unknown }, work: () => Promise<Answer>): Promise<Answer>;
}

export async function createIdempotency(connection: Connection, now: () => Date): Promise<Idempotency> {
  const answers = connection.collection<StoredAnswer>('idempotentAnswers') as unknown as mongo.Collection<StoredAnswer>;
  await answers.createIndex({ createdAt: 1 }, { expireAfterSeconds: keepAnswersSeconds }, {});

  /** Takes the key for this attempt, or gives what is stored under it. */
  async function take(id: string, requestHash: string): Promise<StoredAnswer | undefined> {
    try {
      await answers.insertOne({ _id: id, requestHash, state: 'IN_PROGRESS', createdAt: now() });
      return undefined;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 11000) throw error;
    }
    const expired = new Date(now().getTime() - attemptExpiresMs);
    const retaken = await answers.findOneAndUpdate(
      { _id: id, requestHash, state: 'IN_PROGRESS', createdAt: { $lt: expired } },
      { $set: { createdAt: now() } },
    );
    return retaken === null ? ((await answers.findOne({ _id: id })) ?? undefined) : undefined;
  }

  return {
    async once({ accountId, route, key, request }, work) {
      const id = createHash('sha256').update(`${accountId}\n${route}\n${key}`).digest('hex');
      const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
      const stored = await take(id, requestHash);
      if (stored !== undefined) {
        if (stored.requestHash !== requestHash) throw new InvalidInput('IDEMPOTENCY_KEY_REUSED', { field: 'Idempotency-Key' });
        if (stored.state === 'IN_PROGRESS') throw new Conflict('IDEMPOTENCY_IN_PROGRESS');
        return { status: stored.status ?? 200, body: stored.body };
      }
      try {
        const answer = await work();
        await answers.updateOne({ _id: id }, { $set: { state: 'DONE', status: answer.status, body: answer.body } });
        return answer;
      } catch (error) {
        await answers.deleteOne({ _id: id });
        throw error;
      }
    },
  };
}
