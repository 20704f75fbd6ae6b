import worker from '../../../workers/social-work/describe-child.worker.ts';
import type { SocialWorkDeps } from '../../../workers/social-work/index.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, childPersonId, sibling, stranger] = [uuid(), uuid(), uuid(), uuid()];
const members = [childPersonId, sibling].map((personId) => ({ personId, relation: 'CHILD' as const, inSameDwelling: true }));
const own = jobContext();

const deps = (birthDate: object | null, claim: SocialWorkDeps['enrolmentClaims']['claim'] = () => Promise.resolve(true)) =>
  only<SocialWorkDeps>({
    cases: { get: () => Promise.resolve({ householdId: uuid() } as never) },
    households: { members: () => Promise.resolve(members) },
    persons: { get: () => Promise.resolve({ birthDate } as never) },
    enrolmentClaims: { claim },
    hasEnded: () => Promise.resolve(false),
  });
const ask = (personId: string, having: SocialWorkDeps) =>
  worker.handle({ caseId, childPersonId: personId, validOn: '2026-11-22' }, having, own);

it('tells the age on the day of the rules, and null when the birth date is not known', async () => {
  expect(await ask(childPersonId, deps({ year: 2018, month: 11, day: 22 }))).toEqual({ ageYears: 8 });
  expect(await ask(childPersonId, deps({ year: 2018, month: 11, day: 23 }))).toEqual({ ageYears: 7 });
  expect(await ask(childPersonId, deps(null))).toEqual({ ageYears: null });
});

it('tells nothing of somebody who does not belong to the household', async () => {
  await expect(ask(stranger, deps({ year: 2018 }))).rejects.toThrow(/gehört nicht zum Haushalt/);
});

it('goes on where the process is the one that looks for a place for the child, and ends where another one is', async () => {
  // given
  const claim = jest.fn().mockResolvedValueOnce(true).mockResolvedValueOnce(false);

  // then
  expect(await ask(childPersonId, deps({ year: 2018 }, claim))).toEqual({ ageYears: 8 });
  await expect(ask(childPersonId, deps({ year: 2018 }, claim))).rejects.toMatchObject({ errorCode: 'ALREADY_UNDER_WAY' });
  const { processInstanceKey } = own;
  expect(claim).toHaveBeenCalledWith({ childPersonId, processInstanceKey }, expect.any(Function));
});
