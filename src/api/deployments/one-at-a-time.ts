/** Two deployments at once could each take the other's version for their own base: the second waits for the first. */
import { setTimeout as pause } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { Conflict } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';

interface Lock {
  _id: 'deployment';
  until: Date;
}

/** A lock older than this belongs to a process that died. */
const longestDeploymentMs = 60_000;
const waitAtMostMs = 15_000;
const askEveryMs = 100;

/** The lock lies in the store, for several processes may serve the web. @throws Conflict DEPLOYMENT_IN_PROGRESS */
export async function oneAtATime<Result>({ connection, now }: ApiDeps, work: () => Promise<Result>): Promise<Result> {
  const locks = connection.collection('deploymentLocks') as unknown as mongo.Collection<Lock>;
  const deadline = Date.now() + waitAtMostMs;
  let until = await take(locks, now());
  while (until === null) {
    if (Date.now() > deadline) throw new Conflict('DEPLOYMENT_IN_PROGRESS');
    await pause(askEveryMs);
    until = await take(locks, now());
  }
  try {
    return await work();
  } finally {
    await locks.deleteOne({ _id: 'deployment', until });
  }
}

/** Null while somebody else has it. */
async function take(locks: mongo.Collection<Lock>, now: Date): Promise<Date | null> {
  const until = new Date(now.getTime() + longestDeploymentMs);
  try {
    await locks.updateOne({ _id: 'deployment', until: { $lt: now } }, { $set: { until } }, { upsert: true });
    return until;
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code === 11000) return null;
    throw thrown;
  }
}
