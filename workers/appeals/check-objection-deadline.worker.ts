/** Keeps the deadline and the effect of the objection in the case file, and tells an objection that came too late. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { BpmnError, defineWorker } from '../../src/zeebe/define-worker.ts';
import type { AppealsDeps } from './appeals.service.ts';

const type = 'check-objection-deadline';

export default defineWorker({
  type,
  title: { de: 'Widerspruchsfrist prüfen', en: 'Check deadline of the objection' },
  input: z.object({
    caseId: z.uuid(),
    objectionReceivedOn: z.iso.date(),
    objectionDeadline: z.iso.date(),
    suspensiveEffect: z.boolean(),
  }),
  output: z.object({}),
  errors: { LATE: { de: 'Widerspruch nach Ablauf der Frist', en: 'Objection after the deadline' } },
  timeoutMs: 30_000,
  async handle({ caseId, objectionReceivedOn, objectionDeadline, suspensiveEffect }, { fields }: AppealsDeps, job) {
    await fields.record({ kind: 'case', id: caseId }, { objectionDeadline, suspensiveEffect }, writtenBy(type, job));
    // The last day counts in full; ISO dates compare in date order.
    if (objectionReceivedOn > objectionDeadline) throw new BpmnError('LATE');
    return {};
  },
});
