/** Keeps how the conflict ended. The reasons were recorded by the person who decided; a rule of law needs none beside itself. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { StrategyDeps } from './strategy.service.ts';

/** Field of the case in which the form of the decision keeps its reasons. */
const reasonsField = 'conflictReasons';

export default defineWorker({
  type: 'record-conflict-outcome',
  title: { de: 'Ergebnis des Zielkonflikts festhalten', en: 'Record conflict outcome' },
  input: z.object({
    caseId: z.uuid(),
    conflictId: z.uuid(),
    conflictOutcome: z.enum([
      'BLEIBEPERSPEKTIVE',
      'FORTSETZUNG_AUFENTHALTSBEENDIGUNG',
      'BEFRISTETER_AUFSCHUB',
      'KOMPROMISS',
      'EXTERN',
    ]),
  }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, conflictId, conflictOutcome }, { conflicts, fields }: StrategyDeps, job) {
    const recorded = (await fields.current({ kind: 'case', id: caseId }, [reasonsField]))[reasonsField];
    const reasons = typeof recorded === 'string' ? recorded : null;
    await conflicts.recordOutcome(conflictId, conflictOutcome, reasons, writtenBy('record-conflict-outcome', job));
    return {};
  },
});
