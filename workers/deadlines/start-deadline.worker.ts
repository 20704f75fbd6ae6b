/**
 * Starts a deadline of the case: calculates its last day from the event and the norm, and keeps it until somebody or
 * `end-deadline` ends it. What a model waits for lies after `dueOn`: that whole day still counts.
 */
import { z } from 'zod';
import { derivedId } from '../../src/case-file/derived-id.ts';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { deadlineNormSchema } from '../../src/contracts/deadline.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { DeadlineDeps } from './deadlines.service.ts';

const date = z.iso.date();

export default defineWorker({
  type: 'start-deadline',
  title: { de: 'Frist beginnen', en: 'Start deadline' },
  input: z.object({
    caseId: z.uuid(),
    norm: deadlineNormSchema,
    eventDate: date,
    /** The notice went by post; only for norms that start with one. */
    posted: z.boolean().nullish(),
    faultyInstruction: z.boolean().nullish(),
    /** The last day that the office has set; only for norms that let it. */
    setDueOn: date.nullish(),
  }),
  output: z.object({ deadlineId: z.uuid(), dueOn: date, warnOn: date }),
  errors: {},
  timeoutMs: 30_000,
  async handle(input, { deadlines }: DeadlineDeps, job) {
    const { caseId, norm, eventDate, posted, faultyInstruction, setDueOn } = input;
    const { deadlineId, dueOn, warnOn } = await deadlines.start(
      {
        deadlineId: derivedId('deadline', job.idempotencyKey),
        caseId,
        norm,
        eventDate,
        posted: posted ?? false,
        faultyInstruction: faultyInstruction ?? false,
        setDueOn: setDueOn ?? null,
        processInstanceKey: job.processInstanceKey,
      },
      writtenBy('start-deadline', job),
    );
    return { deadlineId, dueOn, warnOn };
  },
});
