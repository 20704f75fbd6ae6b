import type { Logger } from 'pino';

/** The engine is stopped before the projection and the connection to the store, so that its last records still arrive. */
const stopOrder = [
  'address',
  'web',
  'batches',
  'deriving',
  'exchange',
  'benefitRuns',
  'workers',
  'watches',
  'engineClient',
  'engine',
  'projection',
  'changes',
  'storeFeed',
  'connection',
  'embedded',
] as const;

/** How each part that was started is stopped; filled as they start, so that a start that fails half-way is undone too. */
export type RunningParts = Partial<Record<(typeof stopOrder)[number], () => Promise<unknown>>>;

export async function stopParts(running: RunningParts, log: Pick<Logger, 'warn'>): Promise<void> {
  for (const part of stopOrder) {
    try {
      await running[part]?.();
    } catch (error) {
      log.warn({ err: error, part }, 'a part did not stop cleanly');
    }
  }
}
