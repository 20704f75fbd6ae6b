/**
 * A write that carries an `Idempotency-Key` takes effect once: the same key and request get the stored answer again, so that
 * a client may repeat what it got no answer to.
 */
import { createHash } from 'node:crypto';
import { mongo, type Connection } from 'mongoose';
import { batched } from '../../batched.ts';
import { ZodError } from 'zod';
import { Conflict, InvalidInput, LotseError } from '../../errors.ts';

interface StoredAnswer {
  _id: string;
  requestHash: string;
  /** UNANSWERED: engine or store went away in the middle, so nobody knows whether it took effect. */
  state: 'IN_PROGRESS' | 'DONE' | 'UNANSWERED';
  status?: number;
  body?: unknown;
  /** When the last attempt began, or last said that it is still at work. */
  createdAt: Date;
  firstAttemptAt: Date;
}

export interface Answer {
  status: number;
  body: unknown;
}

/** An attempt says every so often that it is still at work; one that has been silent for longer has died with its process. */
const stillAtWorkEveryMs = 4_000;
const attemptExpiresMs = 15_000;
const keepAnswersSeconds = 24 * 60 * 60;
const largestBatch = 200;
const duplicateKey = 11000;

export interface RequestScope {
  accountId: string;
  route: string;
  key: string;
  request: unknown;
}

export interface Idempotency {
  /** @param work is told when an earlier attempt began that may have taken effect without an answer; null on the first */
  once(scope: RequestScope, work: (unansweredSince: Date | null) => Promise<Answer>): Promise<Answer>;
}

export async function createIdempotency(connection: Connection, now: () => Date): Promise<Idempotency> {
  const answers = connection.collection<StoredAnswer>('idempotentAnswers') as unknown as mongo.Collection<StoredAnswer>;
  await answers.createIndex({ createdAt: 1 }, { expireAfterSeconds: keepAnswersSeconds }, {});

  /** Attempts that begin at the same time share one write. @returns whether the key of each was free */
  const insert = batched(largestBatch, async (attempts: StoredAnswer[]): Promise<boolean[]> => {
    try {
      await answers.insertMany(attempts, { ordered: false });
      return attempts.map(() => true);
    } catch (error) {
      const taken = error instanceof mongo.MongoBulkWriteError ? [error.writeErrors].flat() : [];
      if (taken.length === 0 || taken.some(({ code }) => code !== duplicateKey)) throw error;
      return attempts.map((_, index) => !taken.some((one) => one.index === index));
    }
  });

  /** Answers that are ready at the same time are kept in one transaction, which is one flush to disk. */
  const keep = batched(largestBatch, async (ready: { id: string; answer: Answer }[]): Promise<undefined[]> => {
    const operations = ready.map(({ id, answer: { status, body } }) => ({
      updateOne: { filter: { _id: id }, update: { $set: { state: 'DONE' as const, status, body } } },
    }));
    if (operations.length === 1) await answers.bulkWrite(operations);
    else {
      await connection.withSession((session) => session.withTransaction(() => answers.bulkWrite(operations, { session })));
    }
    return ready.map(() => undefined);
  });

  /** Takes the key for this attempt, or gives what is stored under it. */
  async function take(id: string, requestHash: string): Promise<{ stored: StoredAnswer } | { unansweredSince: Date | null }> {
    const at = now();
    if (await insert({ _id: id, requestHash, state: 'IN_PROGRESS', createdAt: at, firstAttemptAt: at })) {
      return { unansweredSince: null };
    }
    const expired = new Date(at.getTime() - attemptExpiresMs);
    const without = [{ state: 'UNANSWERED' as const }, { state: 'IN_PROGRESS' as const, createdAt: { $lt: expired } }];
    const retaken = await answers.findOneAndUpdate(
      { _id: id, requestHash, $or: without },
      { $set: { state: 'IN_PROGRESS', createdAt: at } },
    );
    if (retaken !== null) return { unansweredSince: retaken.firstAttemptAt };
    const stored = await answers.findOne({ _id: id });
    return stored === null ? { unansweredSince: null } : { stored };
  }

  /** While the store is away nobody else can take the key either. */
  function renew(id: string): void {
    answers.updateOne({ _id: id }, { $set: { createdAt: now() } }).catch(() => undefined);
  }

  /** A refused request may come again as if it were the first; a lost one is remembered, for as long as the store can be told. */
  async function release(id: string, error: unknown): Promise<void> {
    const refused = (error instanceof LotseError && error.status < 500) || error instanceof ZodError;
    if (refused) await answers.deleteOne({ _id: id });
    else await answers.updateOne({ _id: id }, { $set: { state: 'UNANSWERED' } }).catch(() => undefined);
  }

  return {
    async once({ accountId, route, key, request }, work) {
      const id = createHash('sha256').update(`${accountId}\n${route}\n${key}`).digest('hex');
      const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
      const taken = await take(id, requestHash);
      if ('stored' in taken) {
        const { stored } = taken;
        if (stored.requestHash !== requestHash) throw new InvalidInput('IDEMPOTENCY_KEY_REUSED', { field: 'Idempotency-Key' });
        if (stored.state !== 'DONE') throw new Conflict('IDEMPOTENCY_IN_PROGRESS');
        return { status: stored.status ?? 200, body: stored.body };
      }
      const stillAtWork = setInterval(() => renew(id), stillAtWorkEveryMs);
      try {
        const answer = await work(taken.unansweredSince);
        await keep({ id, answer });
        return answer;
      } catch (error) {
        await release(id, error);
        throw error;
      } finally {
        clearInterval(stillAtWork);
      }
    },
  };
}
