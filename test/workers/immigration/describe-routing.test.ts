import type { PersonRecord } from '../../../src/case-file/repositories.ts';
import describeRouting from '../../../workers/immigration/describe-routing.worker.ts';
import type { ImmigrationDeps } from '../../../workers/immigration/index.ts';
import { jobContext, only, uuid } from '../job-context.ts';

describe('describe-routing', () => {
  const describePerson = (person: Partial<PersonRecord>, statusCode?: string) =>
    describeRouting.handle(
      { caseId: uuid(), personId: uuid() },
      only<ImmigrationDeps>({
        persons: { get: () => Promise.resolve({ givenNames: '', nationalities: [], ...person } as PersonRecord) },
        fields: { current: () => Promise.resolve(statusCode === undefined ? {} : { statusCode }) },
      }),
      jobContext(),
    );

  it.each([
    ['Beispiel', 'B'],
    ['Öztürk', 'O'],
    ['Šimić', 'S'],
    ["'Abbas", 'A'],
    ['Шевченко', 'S'],
    ['محمد', null],
  ])('gives %s to the team of letter %s', async (familyName, nameInitial) => {
    expect(await describePerson({ familyName })).toMatchObject({ nameInitial });
  });

  it('takes the given name where no letter of the family name is known', async () => {
    expect(await describePerson({ familyName: '-', givenNames: 'Karim' })).toMatchObject({ nameInitial: 'K' });
  });

  it.each([
    ['AUSREISEPFLICHTIG', true],
    ['DULDUNG_60A', false],
    [undefined, false],
  ])('sets the removal flag for status %s to %s', async (statusCode, removalFlag) => {
    expect(await describePerson({ familyName: 'Probe' }, statusCode)).toMatchObject({ removalFlag });
  });

  it('knows citizens of Ukraine, also with a second citizenship', async () => {
    expect(await describePerson({ familyName: 'Vorlage', nationalities: ['MDA', 'UKR'] })).toMatchObject({
      nationalityGroup: 'UKR',
    });
    expect(await describePerson({ familyName: 'Vorlage', nationalities: ['SYR'] })).toMatchObject({ nationalityGroup: 'OTHER' });
  });
});
