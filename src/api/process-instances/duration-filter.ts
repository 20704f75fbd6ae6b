import type { QueryFilter } from 'mongoose';
import type { ProcessInstanceFilter } from '../../contracts/process-instance.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';
import { leftOver } from './left-over.ts';

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** @param duration `90m`, `3h`, `14d` */
export function durationMs(duration: string): number {
  return Number(duration.slice(0, -1)) * unitMs[duration.slice(-1) as keyof typeof unitMs];
}

/**
 * Keys of those that ran, or have been running, longer or shorter than asked for; null when nobody asked.
 * @throws InvalidInput FILTER_TOO_BROAD
 */
export async function keysByDuration(
  deps: Pick<ApiDeps, 'readModel' | 'now'>,
  { longerThan, shorterThan }: Pick<ProcessInstanceFilter, 'longerThan' | 'shorterThan'>,
  filter: QueryFilter<ProcessInstanceDocument>,
): Promise<string[] | null> {
  if (longerThan === undefined && shorterThan === undefined) return null;
  const least = longerThan === undefined ? -Infinity : durationMs(longerThan);
  const most = shorterThan === undefined ? Infinity : durationMs(shorterThan);
  const now = deps.now().getTime();
  return (await leftOver(deps, filter))
    .filter(({ startedAt, endedAt }) => {
      const took = (endedAt?.getTime() ?? now) - startedAt.getTime();
      return took > least && took < most;
    })
    .map(({ _id }) => _id);
}
