import type { PersonRecord } from '../../../src/case-file/repositories.ts';
import checkIdentity from '../../../workers/service-centre/check-identity.worker.ts';
import type { ServiceCentreDeps } from '../../../workers/service-centre/index.ts';
import { jobContext, only, uuid } from '../job-context.ts';

describe('check-identity', () => {
  const check = (unaccompaniedMinor: boolean, identityDoubt: boolean, birthDate: PersonRecord['birthDate']) =>
    checkIdentity.handle(
      { caseId: uuid(), personId: uuid(), unaccompaniedMinor, identityDoubt },
      only<ServiceCentreDeps>({ persons: { get: () => Promise.resolve({ birthDate } as PersonRecord) } }),
      jobContext(),
    );

  it.each([
    ['an unaccompanied minor', true, false, { year: 2010 }, 'UMA_DETECTED'],
    ['an unaccompanied minor of doubtful identity: the youth office settles it', true, true, null, 'UMA_DETECTED'],
    ['doubt', false, true, { year: 1990 }, 'IDENTITY_DOUBT'],
    ['no year of birth', false, false, null, 'IDENTITY_DOUBT'],
  ])('raises a business error: %s', async (_, minor, doubt, birthDate, errorCode) => {
    await expect(check(minor, doubt, birthDate)).rejects.toMatchObject({ errorCode });
    expect(Object.keys(checkIdentity.errors)).toContain(errorCode);
  });

  it('lets an adult with a year of birth pass', async () => {
    expect(await check(false, false, { year: 1990 })).toEqual({});
  });
});
