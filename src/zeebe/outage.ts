import { Unavailable } from '../errors.ts';

/** What the store's driver throws when no server answers; the engine side of Lotse does not know the driver itself. */
const driverErrors = new Set([
  'MongoClientClosedError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoOperationTimeoutError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoServerClosedError',
  'MongoServerSelectionError',
  'MongoStalePrimaryError',
  'MongoTopologyClosedError',
  'MongoWaitQueueTimeoutError',
  'MongooseServerSelectionError',
  'PoolClearedOnNetworkError',
]);

/** What a server says that is about to stop, has just stopped being the primary, or has started anew and knows neither cursors nor transactions of before. */
const stateChanges = new Set<unknown>([6, 7, 43, 89, 91, 189, 251, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** What the driver says when a connection broke in the middle: it may or may not have happened, and may be tried again. */
const labels = ['TransientTransactionError', 'RetryableWriteError', 'UnknownTransactionCommitResult'];

/** True when a part that Lotse needs is away: what failed for this reason may succeed unchanged once the part is back. */
export function isOutage(error: unknown): boolean {
  if (error instanceof Unavailable) return true;
  if (!(error instanceof Error)) return false;
  const { code, hasErrorLabel } = error as { code?: unknown; hasErrorLabel?: (label: string) => boolean };
  if (labels.some((label) => hasErrorLabel?.call(error, label))) return true;
  // A bulk write that was cut off has lost its own name; one that the server refused has a code.
  return driverErrors.has(error.name) || stateChanges.has(code) || (error.name === 'MongoBulkWriteError' && code === undefined);
}
