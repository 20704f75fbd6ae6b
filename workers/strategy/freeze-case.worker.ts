/** Marks the case as frozen by a goal conflict: a sign for everybody who works on it, not a legal stay. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { StrategyDeps } from './strategy.service.ts';

export default defineWorker({
  type: 'freeze-case',
  title: { de: 'Vorgang anhalten', en: 'Freeze case' },
  input: z.object({
    caseId: z.uuid(),
    conflictId: z.uuid(),
    conflictType: z.string().min(1),
    conflictParties: z.array(z.string()).min(1),
  }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, conflictId, conflictType, conflictParties }, { cases, conflicts }: StrategyDeps, job) {
    const provenance = writtenBy('freeze-case', job);
    // A conflict raised by a process has no record yet; one raised by a person is found under its id.
    await conflicts.open({ conflictId, caseId, conflictType, parties: conflictParties }, provenance);
    await cases.freeze(caseId, conflictId, provenance);
    return {};
  },
});
