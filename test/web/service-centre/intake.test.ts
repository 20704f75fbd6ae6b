import { emptyDraft, lookUps, problemsOf, readDraft, toPerson } from '../../../web/service-centre/intake/intake-draft.ts';
import { nameInQuery } from '../../../web/service-centre/intake/name-in-query.ts';

test.each([
  ['Muster, Amira 12.03.1998', { familyName: 'Muster', givenNames: 'Amira', birthDate: '12.03.1998' }],
  ['Amira Sophie Muster', { familyName: 'Muster', givenNames: 'Amira Sophie', birthDate: '' }],
  ['Muster', { familyName: 'Muster', givenNames: '', birthDate: '' }],
  ['03.1998', { familyName: '', givenNames: '', birthDate: '03.1998' }],
  ['INT-2026-000012', { familyName: '', givenNames: '', birthDate: '' }],
])('%s begins an intake with what it says', (q, name) => {
  expect(nameInQuery(q)).toEqual(name);
});

test('a family name is needed, and a date that exists', () => {
  expect(problemsOf({ ...emptyDraft, birthDate: '31.02.2001' })).toEqual({ familyName: true, birthDate: true });
  expect(problemsOf({ ...emptyDraft, familyName: 'Muster' })).toEqual({ familyName: false, birthDate: false });
});

test('only a whole date of birth is looked up', () => {
  expect(lookUps({ ...emptyDraft, familyName: 'M', birthDate: '1998' })).toEqual({ name: null, birthDate: null });
  expect(lookUps({ ...emptyDraft, familyName: 'Muster', birthDate: '12.03.1998' })).toEqual({
    name: 'Muster',
    birthDate: '12.03.1998',
  });
});

test('what is kept comes back; what is no draft does not', () => {
  const draft = { ...emptyDraft, familyName: 'Muster', nationalities: ['IRQ'] };

  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  expect(readDraft('')).toBeNull();
  expect(readDraft('{"familyName":1}')).toBeNull();
});

test('an unknown date of birth is unknown, not empty', () => {
  expect(toPerson({ ...emptyDraft, familyName: ' Muster ' })).toEqual({
    familyName: 'Muster',
    givenNames: '',
    birthDate: null,
    nationalities: [],
  });
});
