import type { CaseRecord, HouseholdMember, Place } from '../../../src/case-file/repositories.ts';
import determineRoomNeeds from '../../../workers/housing/determine-room-needs.worker.ts';
import findPlace from '../../../workers/housing/find-place.worker.ts';
import type { HousingDeps } from '../../../workers/housing/index.ts';
import issueLandlordConfirmation from '../../../workers/housing/issue-landlord-confirmation.worker.ts';
import reservePlace from '../../../workers/housing/reserve-place.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, householdId] = [uuid(), uuid()];
const roomNeeds = { persons: 2, barrierFree: false, womenOnly: false, family: true };

describe('determine-room-needs', () => {
  function needs(members: Partial<HouseholdMember>[], values: Record<string, Record<string, unknown>> = {}) {
    const deps = only<HousingDeps>({
      cases: { get: () => Promise.resolve({ caseId, personId: 'first', householdId } as CaseRecord) },
      households: { members: () => Promise.resolve(members as HouseholdMember[]) },
      fields: { current: ({ id }) => Promise.resolve(values[id] ?? {}) },
    });
    return determineRoomNeeds.handle({ caseId, householdId }, deps, jobContext());
  }

  it('counts who is to live together, and one person’s need is everybody’s', async () => {
    const members = [
      { personId: 'first', inSameDwelling: true },
      { personId: 'second', inSameDwelling: true },
      { personId: 'elsewhere', inSameDwelling: false },
    ];

    expect(await needs(members, { second: { barrierFreeNeeded: true }, elsewhere: { womenOnlyNeeded: true } })).toEqual({
      roomNeeds: { persons: 2, barrierFree: true, womenOnly: false, family: true },
      assignmentFrom: null,
    });
  });

  it('takes what a caseworker has recorded', async () => {
    expect(await needs([{ personId: 'first', inSameDwelling: true }], { [caseId]: { roomNeeds } })).toMatchObject({ roomNeeds });
  });

  it.each([
    ['recognised: the recognition', { statusCode: 'AE_25_2_GFK', titleDecidedOn: '2026-11-02' }, '2026-11-02'],
    ['under section 24: the allocation', { statusCode: 'AE_24' }, '2026-10-20'],
    ['recognised on an unknown day', { statusCode: 'AE_25_1' }, null],
    ['in the asylum procedure', { statusCode: 'GESTATTUNG', titleDecidedOn: '2026-11-02' }, null],
  ])('counts the time to assign a residence: %s', async (_, values, assignmentFrom) => {
    const recorded = { allocationDecisionDate: '2026-10-20', ...values };

    expect(await needs([], { [caseId]: recorded })).toMatchObject({ assignmentFrom });
  });
});

describe('find-place', () => {
  it.each([
    [['GU1-101', 'GU1-102', 'GU2-1'], { placeId: 'GU1-101', alternatives: 2 }],
    [[], { placeId: null, alternatives: 0 }],
  ])('proposes the first of %j', async (free, output) => {
    const deps = only<HousingDeps>({
      places: { findFree: () => Promise.resolve(free.map((placeId) => ({ placeId }) as Place)) },
    });

    expect(await findPlace.handle({ roomNeeds, accommodationType: 'WOHNUNG' }, deps, jobContext())).toEqual(output);
  });
});

describe('reserve-place', () => {
  it('says so when somebody was faster', async () => {
    const reserve = jest.fn().mockResolvedValueOnce({ reservationId: 'r-1' }).mockResolvedValueOnce(null);
    const deps = only<HousingDeps>({ places: { reserve } });
    const take = () => reservePlace.handle({ caseId, placeId: 'GU1-101', roomNeeds }, deps, jobContext());

    expect(await take()).toEqual({ reservationId: 'r-1' });
    await expect(take()).rejects.toMatchObject({ errorCode: 'PLACE_TAKEN' });
    expect(reserve).toHaveBeenCalledWith('GU1-101', caseId, 2, expect.anything());
  });
});

describe('issue-landlord-confirmation', () => {
  const documentId = uuid();
  const deps = only<HousingDeps>({ renderLandlordConfirmation: () => Promise.resolve({ documentId }) });

  it.each([
    ['GU1-101', documentId],
    [null, null],
  ])('for place %s gives %s', async (placeId, landlordConfirmationId) => {
    expect(await issueLandlordConfirmation.handle({ caseId, placeId }, deps, jobContext())).toEqual({ landlordConfirmationId });
  });
});
