/** Two deployments at once could each take the other's version for their own base: the second is asked to wait. */
import type { mongo } from 'mongoose';
import { Conflict } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';

interface Lock {
  _id: 'deployment';
  until: Date;
}

/** A lock older than this belongs to a process that died. */
const longestDeploymentMs = 60_000;

/** @throws Conflict DEPLOYMENT_IN_PROGRESS */
export async function oneAtATime<Result>({ connection, now }: ApiDeps, work: () => Promise<Result>): Promise<Result> {
  const locks = connection.collection('deploymentLocks') as unknown as mongo.Collection<Lock>;
  const until = new Date(now().getTime() + longestDeploymentMs);
  try {
    await locks.updateOne({ _id: 'deployment', until: { $lt: now() } }, { $set: { until } }, { upsert: true });
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code !== 11000) throw thrown;
    throw new Conflict('DEPLOYMENT_IN_PROGRESS', { cause: thrown });
  }
  try {
    return await work();
  } finally {
    await locks.deleteOne({ _id: 'deployment', until });
  }
}
