/** Lets the case go on; a process that called the conflict gets its outcome when that one ends. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { StrategyDeps } from './strategy.service.ts';

export default defineWorker({
  type: 'lift-freeze',
  title: { de: 'Vorgang freigeben', en: 'Lift freeze' },
  input: z.object({ caseId: z.uuid(), conflictId: z.uuid() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, conflictId }, { cases }: StrategyDeps, job) {
    await cases.liftFreeze(caseId, conflictId, writtenBy('lift-freeze', job));
    return {};
  },
});
