/**
 * Starts a deadline of the case: calculates its last day from the event and the norm, and keeps it until somebody or
 * `end-deadline` ends it. What a model waits for lies after `dueOn`: that whole day still counts.
 */
import { z } from 'zod';
import { derivedId } from '../../src/case-file/derived-id.ts';
import { valuesOfCase } from '../../src/case-file/values-of-case.ts';
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
    /** Today when left out. */
    eventDate: date.nullish(),
    /** The field of the case file that keeps the day of the event; `eventDate` where it is empty. So the day itself stays out of the engine. */
    eventField: z.string().min(1).nullish(),
    /** Whose matter it is where the norm serves several departments, e.g. `lst` for a hearing: the others then don't get to know of it. */
    department: z.string().min(1).nullish(),
    /** The notice went by post; only for norms that start with one. */
    posted: z.boolean().nullish(),
    faultyInstruction: z.boolean().nullish(),
    /** The last day that the office has set; only for norms that let it. */
    setDueOn: date.nullish(),
  }),
  output: z.object({ deadlineId: z.uuid(), dueOn: date, warnOn: date }),
  errors: {},
  timeoutMs: 30_000,
  async handle(input, deps: DeadlineDeps, job) {
    const { caseId, norm, department, posted, faultyInstruction, setDueOn } = input;
    const eventDate = (await recordedDay(deps, caseId, input.eventField)) ?? input.eventDate ?? deps.today();
    const { deadlineId, dueOn, warnOn } = await deps.deadlines.start(
      {
        deadlineId: derivedId('deadline', job.idempotencyKey),
        caseId,
        norm,
        eventDate,
        posted: posted ?? false,
        faultyInstruction: faultyInstruction ?? false,
        setDueOn: setDueOn ?? null,
        processInstanceKey: job.processInstanceKey,
        ...(department != null && { departments: [department] }),
      },
      writtenBy('start-deadline', job),
    );
    return { deadlineId, dueOn, warnOn };
  },
});

async function recordedDay(
  { cases, fields }: DeadlineDeps,
  caseId: string,
  field: string | null | undefined,
): Promise<string | undefined> {
  if (field == null) return undefined;
  const { [field]: day } = await valuesOfCase(fields, await cases.get(caseId), [field]);
  return date.optional().parse(day ?? undefined);
}
