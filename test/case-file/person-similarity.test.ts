import fc from 'fast-check';
import { type Identity, similarFrom, similarity } from '../../src/case-file/person-similarity.ts';
import type { PartialDate } from '../../src/case-file/repositories.ts';

const born: PartialDate = { year: 1990, month: 5, day: 17 };

function person(familyName: string, givenNames: string, birthDate: PartialDate | null = born): Identity {
  return { familyName, givenNames, birthDate };
}

describe('similarity', () => {
  it.each([
    ['spelling variants', person('Youssef', 'Khaled'), person('Yusuf', 'Chaled')],
    ['swapped names', person('Ali', 'Mohammed'), person('Muhammad', 'Ali')],
    ['a second given name on one paper', person('Probe', 'Karim Ahmad'), person('Probe', 'Karim')],
    ['words shifted between the names', person('Al-Ahmad', 'Mohammed Khaled'), person('Khaled', 'Muhamad Al Ahmad')],
    ['a single name', person('Probe', ''), person('', 'Probe')],
    ['only the year known', person('Müller', 'Anna', { year: 1990 }), person('Mueller', 'Anna')],
    ['year and month known', person('Müller', 'Anna', { year: 1990, month: 5 }), person('Mueller', 'Anna')],
    ['1 January for an unknown day', person('Müller', 'Anna', { year: 1990, month: 1, day: 1 }), person('Mueller', 'Anna')],
    [
      'day and month exchanged',
      person('Demo', 'Tarek', { year: 1990, month: 5, day: 7 }),
      person('Demo', 'Tarek', { year: 1990, month: 7, day: 5 }),
    ],
    ['no birth date', person('Beispiel', 'Nuria', null), person('Beispiel', 'Nuria')],
    ['one letter mistyped', person('Schablone', 'Yusuf'), person('Schablome', 'Yusuf')],
  ])('proposes: %s', (_, a, b) => {
    expect(similarity(a, b).score).toBeGreaterThanOrEqual(similarFrom);
    expect(similarity(a, b).exact).toBe(false);
  });

  it.each([
    ['brothers born on one day', person('Haddad', 'Ali'), person('Haddad', 'Omar')],
    ['namesakes of another family', person('Haddad', 'Mohammed'), person('Nasser', 'Mohammed')],
    ['another year of birth', person('Beispiel', 'Nuria'), person('Beispiel', 'Nuria', { ...born, year: 1991 })],
    ['another day of birth', person('Beispiel', 'Nuria'), person('Beispiel', 'Nuria', { ...born, day: 18 })],
    ['another month, day unknown', person('Beispiel', 'Nuria', { year: 1990, month: 6 }), person('Beispiel', 'Nuria')],
    ['variants without any birth date', person('Youssef', 'Khaled', null), person('Yousif', 'Galed')],
    ['no names at all', person('', ''), person('', '')],
  ])('does not propose: %s', (_, a, b) => {
    expect(similarity(a, b).score).toBeLessThan(similarFrom);
  });

  it.each([
    ['case, hyphen and marks', person('AL-ḤASAN', 'Nuria'), person('al Hasan', 'NURIA'), true],
    ['umlauts as passports write them', person('Müller', 'Jörg'), person('MUELLER', 'JOERG'), true],
    ['another transliteration', person('Hassan', 'Nuria'), person('Hasan', 'Nuria'), false],
    ['swapped', person('Ali', 'Omar'), person('Omar', 'Ali'), false],
    ['a part of the date unknown', person('Ali', 'Omar', { year: 1990 }), person('Ali', 'Omar', { year: 1990 }), false],
  ])('calls exact only what is spelled alike and born on the same known day: %s', (_, a, b, exact) => {
    expect(similarity(a, b).exact).toBe(exact);
  });

  const name = fc.oneof(
    fc.constantFrom('Mohammed Ali', 'Abd al-Rahman', 'Youssef', 'Müller', 'Шевченко', 'Thi Lan Anh', ''),
    fc.string({ maxLength: 12 }),
  );
  const date = fc.option(
    fc.record({
      year: fc.integer({ min: 1980, max: 1983 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
  );
  const identity: fc.Arbitrary<Identity> = fc.record({ familyName: name, givenNames: name, birthDate: date });

  it('is symmetric, between 0 and 1, and highest for the same person', () => {
    fc.assert(
      fc.property(identity, identity, (a, b) => {
        expect(similarity(a, b)).toEqual(similarity(b, a));
        expect(similarity(a, b).score).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b).score).toBeLessThanOrEqual(similarity(a, { ...a, birthDate: b.birthDate }).score);
      }),
    );
  });

  it('does not mind which name was taken for the family name', () => {
    fc.assert(
      fc.property(identity, identity, (a, b) => {
        const swapped = { ...a, familyName: a.givenNames, givenNames: a.familyName };
        expect(similarity(swapped, b).score).toBe(similarity(a, b).score);
      }),
    );
  });
});
