/** Starts what a first talk has brought up as a process of its own: it takes months, and nobody waits for it. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { SocialWorkDeps } from './social-work.service.ts';

/** The message that each offer begins with. */
const messages = { COUNSELLING: 'counselling-wanted', COURSE: 'course-wanted', EDUCATION: 'education-due' } as const;

export default defineWorker({
  type: 'start-offer',
  title: { de: 'Angebot anstoßen', en: 'Start offer' },
  input: z.object({
    caseId: z.uuid(),
    personId: z.uuid(),
    householdId: z.uuid(),
    offer: z.enum(['COUNSELLING', 'COURSE', 'EDUCATION']),
    /** Where the offer is for a child. */
    childPersonId: z.uuid().nullish(),
  }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ offer, childPersonId, ...references }, deps: SocialWorkDeps, job) {
    const name = messages[offer];
    const child = childPersonId == null ? {} : { childPersonId };
    await deps.publishMessage({
      name,
      // The engine begins no second process for somebody while one that began in this way runs.
      correlationKey: childPersonId ?? references.personId,
      messageId: `${name}:${job.idempotencyKey}`,
      // A message that finds one running must not begin another when that one ends.
      timeToLiveMs: 0,
      variables: { ...references, ...child, validOn: deps.today() },
    });
    return {};
  },
});
