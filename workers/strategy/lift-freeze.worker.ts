/** Lets the case go on and tells the process that raised the conflict. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { StrategyDeps } from './strategy.service.ts';

/** How long a process that does not wait yet still gets the message. */
const oneDayMs = 24 * 60 * 60 * 1000;

export default defineWorker({
  type: 'lift-freeze',
  title: { de: 'Vorgang freigeben', en: 'Lift freeze' },
  input: z.object({ caseId: z.uuid(), conflictId: z.uuid() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, conflictId }, { cases, publishMessage }: StrategyDeps, job) {
    await cases.liftFreeze(caseId, conflictId, writtenBy('lift-freeze', job));
    await publishMessage({
      name: 'goal-conflict-resolved',
      correlationKey: conflictId,
      messageId: `goal-conflict-resolved:${job.idempotencyKey}`,
      timeToLiveMs: oneDayMs,
      variables: {},
    });
    return {};
  },
});
