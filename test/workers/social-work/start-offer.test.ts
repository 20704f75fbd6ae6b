import type { SocialWorkDeps } from '../../../workers/social-work/index.ts';
import worker from '../../../workers/social-work/start-offer.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const references = { caseId: uuid(), personId: uuid(), householdId: uuid() };
const childPersonId = uuid();

it.each([
  ['COUNSELLING', {}, 'counselling-wanted', references.personId],
  ['COURSE', {}, 'course-wanted', references.personId],
  ['EDUCATION', { childPersonId }, 'education-due', childPersonId],
] as const)(
  'asks the engine for one process a person and leaves nothing that could begin another one later: %s',
  async (offer, child, name, correlationKey) => {
    // given
    const published: unknown[] = [];
    const deps = only<SocialWorkDeps>({
      publishMessage: (message) => Promise.resolve(void published.push(message)),
      today: () => '2026-11-22',
    });

    // when
    await worker.handle({ ...references, ...child, offer }, deps, jobContext('start-offer'));

    // then
    const variables = { ...references, ...child, validOn: '2026-11-22' };
    expect(published).toMatchObject([{ name, correlationKey, timeToLiveMs: 0, variables }]);
  },
);
