import { newPerson, provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

test('are found by spelling variant, swapped names and partial birth date, the exact one first', async () => {
  // given
  const birthDate = { year: 1988, month: 4, day: 3 };
  const exact = await own.openCase({ familyName: 'Haddad', givenNames: 'Mohammed', birthDate });
  const variant = await own.openCase({ familyName: 'Muhamed', givenNames: 'Hadad', birthDate: { year: 1988 } });
  await own.openCase({ familyName: 'Haddad', givenNames: 'Mohammed', birthDate: { year: 1961, month: 4, day: 3 } });
  await own.openCase({ familyName: 'Vorlage', givenNames: 'Olena', birthDate });

  // when
  const similar = await own.caseFile.persons.findSimilar(newPerson({ familyName: 'HADDAD', givenNames: 'Mohammed', birthDate }));

  // then
  expect(similar.map(({ person, exact: isExact }) => [person.personId, isExact])).toEqual([
    [exact.personId, true],
    [variant.personId, false],
  ]);
});

test('are searched by the beginnings of names, birth date and Aktenzeichen', async () => {
  // given
  const wanted = await own.openCase({
    familyName: 'Schablone',
    givenNames: 'Yusuf Ali',
    birthDate: { year: 2010, month: 7, day: 9 },
  });
  await own.openCase({ familyName: 'Schablone', givenNames: 'Amal', birthDate: { year: 2011, month: 7, day: 9 } });

  // when
  const searches = ['yus schab', 'Schablone 2010', '09.07.2010', '2010-07-09', wanted.caseNumber.toLowerCase()];
  const found = await Promise.all(searches.map((text) => own.caseFile.persons.search(text)));

  // then
  expect(found.map((persons) => persons.map(({ personId }) => personId))).toEqual(searches.map(() => [wanted.personId]));
});

test('a search text of special characters finds nobody and breaks nothing', async () => {
  expect(await own.caseFile.persons.search('.*$(){')).toEqual([]);
  expect(await own.caseFile.persons.search('')).toEqual([]);
});

test('a corrected name is what the next search finds', async () => {
  // given
  const { personId } = await own.openCase({ familyName: 'Attrapp', givenNames: 'Samir' });

  // when
  await own.caseFile.fields.record({ kind: 'person', id: personId }, { familyName: 'Zwirnfaden' }, provenance);

  // then
  expect((await own.caseFile.persons.search('Zwirnf')).map((person) => person.personId)).toEqual([personId]);
  expect(await own.caseFile.persons.search('Attrapp')).toEqual([]);
});

test('a merge moves cases and family, fills gaps and never overwrites', async () => {
  // given
  const kept = await own.openCase({ familyName: 'Beispiel', givenNames: 'Nuria' });
  const given = await own.openCase({ familyName: 'Baispiel', givenNames: 'Nuria' });
  const child = await own.caseFile.households.addMember(given.householdId, newPerson(), 'CHILD', true, provenance);
  await own.caseFile.fields.record({ kind: 'person', id: given.personId }, { azrNumber: '111122223333' }, provenance);

  // when
  const merged = await own.caseFile.persons.merge(given.personId, kept.personId, provenance);
  await own.caseFile.persons.merge(given.personId, kept.personId, provenance);

  // then
  expect(merged).toMatchObject({ personId: kept.personId, familyName: 'Beispiel', azrNumber: '111122223333' });
  expect(await own.caseFile.cases.get(given.caseId)).toMatchObject({ personId: kept.personId, householdId: kept.householdId });
  expect((await own.caseFile.households.members(kept.householdId)).map(({ personId }) => personId)).toEqual([
    kept.personId,
    child,
  ]);
  expect(await own.caseFile.persons.get(child)).toMatchObject({ householdId: kept.householdId });
  expect(await own.caseFile.persons.get(given.personId)).toMatchObject({ mergedInto: kept.personId });
  expect((await own.caseFile.persons.search('Baispiel')).map(({ personId }) => personId)).not.toContain(given.personId);
});

test('nobody is merged with themselves', async () => {
  const { personId } = await own.openCase();
  await expect(own.caseFile.persons.merge(personId, personId, provenance)).rejects.toMatchObject({ code: 'MERGE_WITH_ITSELF' });
});

test('a member added twice under one key is one person', async () => {
  // given
  const { householdId } = await own.openCase();
  const child = newPerson();

  // when
  const first = await own.caseFile.households.addMember(householdId, child, 'CHILD', true, provenance, 'task-1:0');
  const second = await own.caseFile.households.addMember(householdId, child, 'CHILD', true, provenance, 'task-1:0');

  // then
  expect(second).toBe(first);
  expect(await own.caseFile.households.members(householdId)).toHaveLength(2);
});
