/** Starts the way into nursery or school as a process of its own: it takes months, and nobody waits for it. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { SocialWorkDeps } from './social-work.service.ts';

export default defineWorker({
  type: 'start-education-enrolment',
  title: { de: 'Kita und Schule anstoßen', en: 'Start education enrolment' },
  input: z.object({ caseId: z.uuid(), personId: z.uuid(), householdId: z.uuid(), childPersonId: z.uuid() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle(references, deps: SocialWorkDeps, job) {
    await deps.publishMessage({
      name: 'education-due',
      // The engine begins no second process for a child while one that began in this way runs.
      correlationKey: references.childPersonId,
      messageId: `education-due:${job.idempotencyKey}`,
      // A message that finds one running must not begin another when that one ends.
      timeToLiveMs: 0,
      variables: { ...references, validOn: deps.today() },
    });
    return {};
  },
});
