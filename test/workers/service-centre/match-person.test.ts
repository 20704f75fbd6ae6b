import type { HouseholdMember, PersonRecord } from '../../../src/case-file/repositories.ts';
import type { ServiceCentreDeps } from '../../../workers/service-centre/index.ts';
import matchPerson from '../../../workers/service-centre/match-person.worker.ts';
import mergePerson from '../../../workers/service-centre/merge-person.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const caseId = uuid();
const [me, other, third, householdId] = [uuid(), uuid(), uuid(), uuid()];
const record = (personId: string, mergedInto: string | null = null) => ({ personId, householdId, mergedInto }) as PersonRecord;

function depsWith(similar: [personId: string, exact: boolean][], members: string[] = [me]) {
  return only<ServiceCentreDeps>({
    persons: {
      get: (personId) => Promise.resolve(record(personId)),
      findSimilar: () => Promise.resolve(similar.map(([personId, exact]) => ({ person: record(personId), score: 0.9, exact }))),
    },
    households: { members: () => Promise.resolve(members.map((personId) => ({ personId }) as HouseholdMember)) },
  });
}

describe('match-person', () => {
  it.each([
    ['nobody resembles', [], 'NONE', []],
    ['somebody resembles', [[other, false]], 'SIMILAR', [other]],
    [
      'one of several is spelled alike',
      [
        [other, true],
        [third, false],
      ],
      'EXACT',
      [other, third],
    ],
  ] as const)('%s', async (_, similar, matchOutcome, matchCandidateIds) => {
    const output = await matchPerson.handle(
      { caseId, personId: me },
      depsWith(similar.map(([id, exact]) => [id, exact])),
      jobContext(),
    );

    expect(output).toEqual({ matchOutcome, matchCandidateIds });
  });

  it('does not propose the twin of the same household', async () => {
    const deps = depsWith([[other, true]], [me, other]);

    expect(await matchPerson.handle({ caseId, personId: me }, deps, jobContext())).toMatchObject({ matchOutcome: 'NONE' });
  });
});

describe('merge-person', () => {
  it('follows a record that was itself merged in the meantime', async () => {
    // given
    const merge = jest.fn().mockResolvedValue(record(third));
    const deps = only<ServiceCentreDeps>({ persons: { get: () => Promise.resolve(record(other, third)), merge } });

    // when
    const output = await mergePerson.handle({ caseId, personId: me, matchedPersonId: other }, deps, jobContext());

    // then
    expect(merge).toHaveBeenCalledWith(me, third, expect.objectContaining({ by: 'worker:merge-person' }));
    expect(output).toEqual({ personId: third, householdId });
  });
});
