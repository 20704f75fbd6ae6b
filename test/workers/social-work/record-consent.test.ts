import type { SocialWorkDeps } from '../../../workers/social-work/index.ts';
import worker from '../../../workers/social-work/record-consent.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, personId] = [uuid(), uuid()];

function given(fields: Record<string, unknown>) {
  const grant = jest.fn(() => Promise.resolve({} as never));
  const deps = only<SocialWorkDeps>({
    cases: { get: () => Promise.resolve({ personId } as never) },
    fields: { current: () => Promise.resolve(fields) },
    consents: { grant },
  });
  return { grant, done: () => worker.handle({ caseId }, deps, jobContext()) };
}

it('keeps one consent for the plan and one for each recipient, under keys that stay when the job runs again', async () => {
  const { grant, done } = given({ consentRecipients: ['CHILDCARE'], consentDataCategories: ['CONTACT'] });
  await done();
  await done();
  const kept = grant.mock.calls as unknown as [{ purpose: string; recipient: string }, unknown, string][];
  expect(kept.map(([consent]) => [consent.purpose, consent.recipient]).slice(0, 2)).toEqual([
    ['HELP_PLAN', 'SOCIAL_WORK'],
    ['REFERRAL', 'CHILDCARE'],
  ]);
  expect(new Set(kept.map(([, , key]) => key)).size).toBe(2);
});

it('keeps none that names no data', async () => {
  const { grant, done } = given({ consentRecipients: ['CHILDCARE'] });
  await expect(done()).rejects.toThrow(/consentDataCategories/);
  expect(grant).not.toHaveBeenCalled();
});
