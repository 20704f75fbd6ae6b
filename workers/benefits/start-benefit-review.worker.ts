/** Starts the review of granted benefits as a process of its own, so that nobody waits for it for years. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { BenefitsDeps } from './benefits.service.ts';
import { reviewNorms } from './calculation/review-date.ts';

/** Long enough for a review that is still open for the case to end first; one runs per case at a time. */
const ONE_DAY_MS = 24 * 60 * 60 * 1000;

export default defineWorker({
  type: 'start-benefit-review',
  title: { de: 'Leistungsüberprüfung anstoßen', en: 'Start benefit review' },
  input: z.object({
    caseId: z.uuid(),
    householdId: z.uuid(),
    personId: z.uuid(),
    reviewOn: z.iso.date(),
    /** Null where the instance began before its model named them. */
    reviewNorm: z.enum(reviewNorms).nullish(),
    reviewCountsFrom: z.iso.date().nullish(),
    benefitDecision: z.string(),
    restrictionUntil: z.iso.date().nullish(),
  }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle(input, deps: BenefitsDeps, job) {
    await deps.benefitGrants.setReview(input.householdId, input.reviewOn);
    await deps.publishMessage({
      name: 'benefit-granted',
      correlationKey: input.caseId,
      messageId: `benefit-granted:${job.idempotencyKey}`,
      timeToLiveMs: ONE_DAY_MS,
      variables: { ...input, restrictionUntil: input.restrictionUntil ?? null },
    });
    return {};
  },
});
