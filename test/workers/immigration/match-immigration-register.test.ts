import type { CaseRecord, PersonRecord } from '../../../src/case-file/repositories.ts';
import type { ImmigrationDeps } from '../../../workers/immigration/index.ts';
import matchRegister from '../../../workers/immigration/match-immigration-register.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const caseId = uuid();
const person = (changes: Partial<PersonRecord>): PersonRecord => ({
  personId: uuid(),
  householdId: uuid(),
  familyName: 'Youssef',
  givenNames: 'Khaled',
  birthDate: { year: 1990, month: 5, day: 17 },
  nationalities: ['SYR'],
  azrNumber: null,
  mergedInto: null,
  ...changes,
});

function match({
  me,
  holders = [],
  similar = [],
  cases = 1,
}: {
  me: PersonRecord;
  holders?: PersonRecord[];
  similar?: PersonRecord[];
  cases?: number;
}) {
  const deps = only<ImmigrationDeps>({
    persons: {
      get: () => Promise.resolve(me),
      search: () => Promise.resolve([me, ...holders]),
      findSimilar: () => Promise.resolve(similar.map((other) => ({ person: other, score: 0.9, exact: false }))),
    },
    cases: {
      ofPersons: () =>
        Promise.resolve(Array.from({ length: cases }, (_, index) => ({ caseId: index === 0 ? caseId : uuid() }) as CaseRecord)),
    },
  });
  return matchRegister.handle({ caseId, personId: me.personId }, deps, jobContext());
}

describe('match-immigration-register', () => {
  const number = '123456789012';

  it.each([
    [
      'the same number and a spelling variant',
      { me: person({ azrNumber: number }), holders: [person({ azrNumber: number, familyName: 'Yusuf' })] },
      'FOUND',
    ],
    [
      'the same number and somebody else',
      { me: person({ azrNumber: number }), holders: [person({ azrNumber: number, familyName: 'Nasser', givenNames: 'Omar' })] },
      'CONFLICT',
    ],
    ['no number yet, a registered person resembles', { me: person({}), similar: [person({ azrNumber: number })] }, 'FOUND'],
    [
      'two numbers for one identity',
      { me: person({ azrNumber: number }), similar: [person({ azrNumber: '999999999999' })] },
      'CONFLICT',
    ],
    ['somebody resembles who is not registered either', { me: person({}), similar: [person({})] }, 'NOT_FOUND'],
    ['registered here with an earlier case', { me: person({ azrNumber: number }), cases: 2 }, 'FOUND'],
    ['a number that nobody here has seen', { me: person({ azrNumber: number }) }, 'NOT_FOUND'],
  ])('%s', async (_, given, registerMatch) => {
    expect(await match(given)).toEqual({ registerMatch });
  });
});
