import worker from '../../../workers/social-work/describe-child.worker.ts';
import type { SocialWorkDeps } from '../../../workers/social-work/index.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, childPersonId, stranger] = [uuid(), uuid(), uuid()];

const deps = (birthDate: object | null) =>
  only<SocialWorkDeps>({
    cases: { get: () => Promise.resolve({ householdId: uuid() } as never) },
    households: { members: () => Promise.resolve([{ personId: childPersonId, relation: 'CHILD', inSameDwelling: true }]) },
    persons: { get: () => Promise.resolve({ birthDate } as never) },
  });
const ask = (personId: string, birthDate: object | null) =>
  worker.handle({ caseId, childPersonId: personId, validOn: '2026-11-22' }, deps(birthDate), jobContext());

it('tells the age on the day of the rules, and null when the birth date is not known', async () => {
  expect(await ask(childPersonId, { year: 2018, month: 11, day: 22 })).toEqual({ ageYears: 8 });
  expect(await ask(childPersonId, { year: 2018, month: 11, day: 23 })).toEqual({ ageYears: 7 });
  expect(await ask(childPersonId, null)).toEqual({ ageYears: null });
});

it('tells nothing of somebody who does not belong to the household', async () => {
  await expect(ask(stranger, { year: 2018 })).rejects.toThrow(/gehört nicht zum Haushalt/);
});
