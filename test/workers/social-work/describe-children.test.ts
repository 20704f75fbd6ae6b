import worker from '../../../workers/social-work/describe-children.worker.ts';
import type { SocialWorkDeps } from '../../../workers/social-work/index.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, parent, pupil, toddler, placed] = [uuid(), uuid(), uuid(), uuid(), uuid()];
const born: Record<string, object | null> = {
  [parent]: { year: 1990, month: 3, day: 2 },
  [pupil]: { year: 2018, month: 10, day: 22 },
  [toddler]: { year: 2024, month: 11, day: 23 },
  [placed]: { year: 2021 },
};

it('tells of everybody under age their age and whether a place is there or looked for', async () => {
  // given
  const asked: unknown[] = [];
  const deps = only<SocialWorkDeps>({
    cases: { get: () => Promise.resolve({ householdId: uuid() } as never) },
    households: { members: () => Promise.resolve(Object.keys(born).map((personId) => ({ personId }) as never)) },
    persons: { get: (personId) => Promise.resolve({ personId, birthDate: born[personId] } as never) },
    fields: { current: ({ id }) => Promise.resolve(id === placed ? { educationStartedOn: '2026-09-01' } : {}) },
    enrolmentsUnderWay: (memberIds) => {
      asked.push(...memberIds);
      return Promise.resolve([{ childPersonId: toddler, processInstanceKey: '7' }]);
    },
  });

  // when
  const answer = await worker.handle({ caseId, validOn: '2026-11-22' }, deps, jobContext());

  // then
  expect(answer).toEqual({
    householdChildren: [
      { childPersonId: pupil, ageYears: 8, educationState: 'NONE' },
      { childPersonId: toddler, ageYears: 1, educationState: 'UNDER_WAY' },
      { childPersonId: placed, ageYears: 5, educationState: 'PLACED' },
    ],
  });
  expect(asked).toEqual(Object.keys(born));
});
