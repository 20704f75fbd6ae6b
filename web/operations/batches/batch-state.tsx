import type { z } from 'zod';
import type { batchSchema } from '../../../src/contracts/batch.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { batchTexts } from './texts.ts';

export type Batch = z.infer<typeof batchSchema>;

const kinds = { RUNNING: 'info', WAITING: 'warning', STOPPED: 'neutral', DONE: 'success' } as const;

/** Ended with something that could not be done is no success. */
export function BatchState({ state, failed }: Pick<Batch, 'state' | 'failed'>) {
  const { states } = useTexts(batchTexts);
  return <Badge kind={state === 'DONE' && failed > 0 ? 'warning' : kinds[state]}>{states[state]}</Badge>;
}

/** Progress is told; that nobody works on a batch any more is no change: it shows when its time has passed, in milliseconds. */
export const leaseMs = 15_000;

/** Still changes by itself. */
export function isUnderWay({ state }: Pick<Batch, 'state'>): boolean {
  return state === 'RUNNING' || state === 'WAITING';
}
