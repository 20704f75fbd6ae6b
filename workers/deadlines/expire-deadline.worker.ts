/**
 * Ends a deadline whose last day has passed. One that somebody has extended since, or that rests, goes on: then the answer is the
 * day until which the process has to wait before it asks again. One that a person has ended counts as passed.
 */
import { addDays, formatISO, parseISO } from 'date-fns';
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { NotFound } from '../../src/errors.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { DeadlineDeps } from './deadlines.service.ts';

const date = z.iso.date();

export default defineWorker({
  type: 'expire-deadline',
  title: { de: 'Fristablauf prüfen', en: 'Check expiry of deadline' },
  input: z.object({
    caseId: z.uuid(),
    deadlineId: z.uuid(),
    /** The last day that the process has waited for. */
    dueOn: date,
  }),
  output: z.object({ deadlineExpired: z.boolean(), dueOn: date }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, deadlineId, dueOn }, { deadlines }: DeadlineDeps, job) {
    const provenance = writtenBy('expire-deadline', job);
    const deadline = await deadlines.get(deadlineId);
    if (deadline.caseId !== caseId) throw new NotFound('NOT_FOUND', { field: 'deadlineId' });
    // How long it rests is not known: it is asked again after another day.
    if (deadline.state === 'SUSPENDED') return { deadlineExpired: false, dueOn: dayAfter(dueOn) };
    if (deadline.state === 'RUNNING') {
      if (deadline.dueOn > dueOn) return { deadlineExpired: false, dueOn: deadline.dueOn };
      // Whoever extends it at this very moment wins: the job is then tried again and sees it.
      const ended = { kind: 'ENDED', outcome: 'EXPIRED', reason: provenance.reason, version: deadline.version } as const;
      await deadlines.change(deadlineId, ended, provenance);
    }
    return { deadlineExpired: true, dueOn };
  },
});

function dayAfter(day: string): string {
  return formatISO(addDays(parseISO(day), 1), { representation: 'date' });
}
