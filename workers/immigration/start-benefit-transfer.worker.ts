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
  input: z.object({
    caseId: z.uuid(),
    personId: z.uuid(),
    householdId: z.uuid(),
    /** Null where the benefits department has only seen that there is a title. */
    titleDecidedOn: z.iso.date().nullish(),
    /** True where an application for benefits has brought it up: it is refused if nothing was ever granted. */
    benefitsApplied: z.boolean().nullish(),
  }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ titleDecidedOn, benefitsApplied, ...references }, deps: ImmigrationDeps, job) {
    const { caseId } = references;
    const occasion = { transferReason: 'TITLE', ...(titleDecidedOn != null && { titleDecidedOn }) };
    const neverGranted = benefitsApplied === true && (await deps.benefitGrants.get(references.householdId)) === null;
    await deps.fields.record({ kind: 'case', id: caseId }, occasion, writtenBy(type, job));
    await deps.publishMessage({
      name: 'title-issued',
      correlationKey: caseId,
      messageId: `title-issued:${job.idempotencyKey}`,
      timeToLiveMs: oneDayMs,
      variables: { titleDecidedOn: null, ...references, ...occasion, neverGranted, validOn: deps.today() },
    });
    return {};
  },
});
