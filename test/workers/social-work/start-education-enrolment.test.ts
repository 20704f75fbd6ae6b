import type { SocialWorkDeps } from '../../../workers/social-work/index.ts';
import worker from '../../../workers/social-work/start-education-enrolment.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

it('asks the engine for one process a child and leaves nothing that could begin another one later', async () => {
  // given
  const published: unknown[] = [];
  const deps = only<SocialWorkDeps>({
    publishMessage: (message) => Promise.resolve(void published.push(message)),
    today: () => '2026-11-22',
  });
  const references = { caseId: uuid(), personId: uuid(), householdId: uuid(), childPersonId: uuid() };

  // when
  await worker.handle(references, deps, jobContext('start-education-enrolment'));

  // then
  expect(published).toMatchObject([
    {
      name: 'education-due',
      correlationKey: references.childPersonId,
      timeToLiveMs: 0,
      variables: { ...references, validOn: '2026-11-22' },
    },
  ]);
});
