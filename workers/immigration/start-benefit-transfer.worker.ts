/** Starts the transfer to other benefits as a process of its own: the title is issued, whatever becomes of the benefits. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ImmigrationDeps } from './immigration.service.ts';

const type = 'start-benefit-transfer';
const oneDayMs = 24 * 60 * 60 * 1000;

export default defineWorker({
  type,
  title: { de: 'Rechtskreiswechsel anstoßen', en: 'Start benefit transfer' },
  input: z.object({ caseId: z.uuid(), personId: z.uuid(), householdId: z.uuid(), titleDecidedOn: z.iso.date() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle(input, deps: ImmigrationDeps, job) {
    const occasion = { transferReason: 'TITLE', titleDecidedOn: input.titleDecidedOn } as const;
    await deps.fields.record({ kind: 'case', id: input.caseId }, occasion, writtenBy(type, job));
    await deps.publishMessage({
      name: 'title-issued',
      correlationKey: input.caseId,
      messageId: `title-issued:${job.idempotencyKey}`,
      timeToLiveMs: oneDayMs,
      variables: { ...input, ...occasion, validOn: deps.today() },
    });
    return {};
  },
});
