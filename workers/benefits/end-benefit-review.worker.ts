/** Tells the review of granted benefits that there is nothing left to review. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { BenefitsDeps } from './benefits.service.ts';

/** A review that is just being started still hears of it. */
const ONE_DAY_MS = 24 * 60 * 60 * 1000;

export default defineWorker({
  type: 'end-benefit-review',
  title: { de: 'Leistungsüberprüfung beenden', en: 'End benefit review' },
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId }, deps: BenefitsDeps, job) {
    await deps.publishMessage({
      name: 'benefit-ended',
      correlationKey: caseId,
      messageId: `benefit-ended:${job.idempotencyKey}`,
      timeToLiveMs: ONE_DAY_MS,
      variables: {},
    });
    return {};
  },
});
