import { Unavailable } from '../errors.ts';

/** What the store's driver throws when no server answers; the engine side of Lotse does not know the driver itself. */
const driverErrors = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoServerSelectionError',
  'MongoTopologyClosedError',
  'MongoWaitQueueTimeoutError',
  'MongooseServerSelectionError',
  'PoolClearedOnNetworkError',
]);

/** True when a part that Lotse needs is away: what failed for this reason may succeed unchanged once the part is back. */
export function isOutage(error: unknown): boolean {
  return error instanceof Unavailable || (error instanceof Error && driverErrors.has(error.name));
}
