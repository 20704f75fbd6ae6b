/** Ends a deadline of the case because what it waited for has happened, or no longer can. One that a person has ended stays so. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { deadlineOutcomes } from '../../src/contracts/deadline.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { DeadlineDeps } from './deadlines.service.ts';

export default defineWorker({
  type: 'end-deadline',
  title: { de: 'Frist beenden', en: 'End deadline' },
  input: z.object({
    caseId: z.uuid(),
    /** Null where the instance began before its model started deadlines. */
    deadlineId: z.uuid().nullish(),
    /** `MET` when left out. */
    deadlineOutcome: z.enum(deadlineOutcomes).nullish(),
  }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, deadlineId, deadlineOutcome }, { deadlines }: DeadlineDeps, job) {
    if (deadlineId == null) return {};
    await deadlines.endByProcess(caseId, deadlineId, deadlineOutcome ?? 'MET', writtenBy('end-deadline', job));
    return {};
  },
});
