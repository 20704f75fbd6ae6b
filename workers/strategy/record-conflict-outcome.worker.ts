/** Keeps how the conflict ended and why: by the reasons of the person who decided, or by the norm where the law left no choice. */
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
    /** Result of the rule on training, where one was asked. */
    trainingToleration: z.object({ outcome: z.string(), legalBasis: z.string(), reviewed: z.boolean() }).nullish(),
  }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, conflictId, conflictOutcome, trainingToleration }, { conflicts, fields }: StrategyDeps, job) {
    // Reasons that stand in the case when the law has decided belong to another conflict.
    const byLaw = trainingToleration?.outcome === 'MANDATORY' && trainingToleration.reviewed;
    const reasons = byLaw ? trainingToleration.legalBasis : await reasonsOnFile(fields, caseId);
    await conflicts.recordOutcome(conflictId, conflictOutcome, reasons, writtenBy('record-conflict-outcome', job));
    return {};
  },
});

async function reasonsOnFile(fields: StrategyDeps['fields'], caseId: string): Promise<string | null> {
  const recorded = (await fields.current({ kind: 'case', id: caseId }, [reasonsField]))[reasonsField];
  return typeof recorded === 'string' ? recorded : null;
}
