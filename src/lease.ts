/**
 * Work in the store that belongs to one process at a time: whoever holds its lease. What a server that stopped has left behind is
 * taken over by the next one that looks.
 */
import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';

export interface Leased {
  _id: string;
  /** Whoever works on it; past the lease another may take it over. */
  workedOnBy: string | null;
  leaseUntil: Date;
}

export interface Lease<Work extends Leased> {
  /** As it was taken. */
  work: Work;
  /** Finds it as long as it is ours: what was taken over is not written any more. */
  ours: { _id: string; workedOnBy: string };
  /** Renews it now; it renews itself as well. @returns whether it is still ours */
  keep(): Promise<boolean>;
  /** Others may have it from then on, at once when nothing is said. */
  leave(from?: Date): Promise<void>;
}

const leaseMs = 15_000;

/** Takes one that fits and that nobody works on. @returns null when there is none */
export async function takeLease<Work extends Leased>(
  store: mongo.Collection<Work>,
  wanted: mongo.Filter<Work>,
  now: () => Date,
): Promise<Lease<Work> | null> {
  const leases = store as unknown as mongo.Collection<Leased>;
  const end = (): Date => new Date(now().getTime() + leaseMs);
  const workedOnBy = randomUUID();
  const work = await leases.findOneAndUpdate(
    { ...(wanted as mongo.Filter<Leased>), leaseUntil: { $lte: now() } },
    { $set: { workedOnBy, leaseUntil: end() } },
    { returnDocument: 'after' },
  );
  if (work === null) return null;
  const ours = { _id: work._id, workedOnBy };

  async function keep(): Promise<boolean> {
    const { matchedCount } = await leases.updateOne(ours, { $set: { leaseUntil: end() } });
    return matchedCount === 1;
  }

  // While the store is away nobody else can take it either.
  const keeping = setInterval(() => void keep().catch(() => undefined), leaseMs / 3);
  return {
    work: work as Leased as Work,
    ours,
    keep,
    async leave(from = now()) {
      clearInterval(keeping);
      await leases.updateOne(ours, { $set: { leaseUntil: from, workedOnBy: null } });
    },
  };
}
