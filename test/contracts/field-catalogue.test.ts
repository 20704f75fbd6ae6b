import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { fieldCatalogue, fields } from '../../src/contracts/field-catalogue.ts';
import type { Field } from '../../src/contracts/field.ts';

function field(key: string): Field {
  const found = fieldCatalogue.get(key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
}
const stored = (key: string, value: unknown): unknown => field(key).schema.parse(value);
const accepts = (key: string, value: unknown): boolean => field(key).schema.safeParse(value).success;

describe('the field catalogue as a whole', () => {
  it('has every key once, with labels in both languages and a source', () => {
    expect(fieldCatalogue.size).toBe(fields.length);
    for (const { key, label, source } of fields) {
      expect([key, label.de, label.en, source]).toEqual([
        expect.stringMatching(/^[a-z][A-Za-z0-9]*$/),
        ...[1, 2, 3].map(() => expect.stringMatching(/\S/) as unknown),
      ]);
    }
  });

  it('lets only values that route out of the case file, and none of the protected classes', () => {
    const kinds = new Set(['boolean', 'date', 'money', 'number', 'choice', 'choices', 'reference', 'references']);
    const routing = fields.filter((candidate) => candidate.routing);
    const protectedClasses = new Set(['HEALTH', 'COUNSELLING', 'RESTRICTED', 'CONSENT', 'REGISTER']);
    expect(routing.filter(({ dataClass }) => protectedClasses.has(dataClass))).toEqual([]);
    // Of structured values only these two: yes/no and numbers, a reference and a stage.
    expect(routing.filter(({ kind }) => !kinds.has(kind ?? 'text')).map(({ key }) => key)).toEqual([
      'roomNeeds',
      'stageDecisions',
    ]);
  });

  it('names only fields of its own as fields of a row', () => {
    const rowKeys = fields.flatMap((candidate) => candidate.rowKeys ?? []);
    expect(rowKeys.filter((key) => !fieldCatalogue.has(key))).toEqual([]);
  });

  it('gives every choice options that its own schema accepts, and nothing else', () => {
    for (const { key, kind, options = [] } of fields.filter(({ kind }) => kind === 'choice' || kind === 'choices')) {
      const wrap = (value: string) => (kind === 'choice' ? value : [value]);
      const enough = key === 'conflictParties' ? options.slice(0, 2).map(({ value }) => value) : null;
      for (const { value } of options) expect([key, accepts(key, enough ?? wrap(value))]).toEqual([key, true]);
      expect([key, accepts(key, wrap('no such option'))]).toEqual([key, false]);
      expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    }
  });
});

describe('names', () => {
  it('does not take a word for "unknown" as a name', () => {
    expect(stored('familyName', '  Mohammadi ')).toBe('Mohammadi');
    for (const word of ['', ' ', 'unbekannt', 'Unknown', 'N. N.', 'NN', '-', '?'])
      expect(accepts('givenNames', word)).toBe(false);
  });
});

describe('partial date of birth', () => {
  it('is stored by its known parts, whichever way it was written', () => {
    expect(stored('birthDate', '12.03.1998')).toEqual({ year: 1998, month: 3, day: 12 });
    expect(stored('birthDate', '1998-03')).toEqual({ year: 1998, month: 3 });
    expect(stored('birthDate', '3.1998')).toEqual({ year: 1998, month: 3 });
    expect(stored('birthDate', '1998')).toEqual({ year: 1998 });
    expect(stored('birthDate', { year: 1998, month: 3 })).toEqual({ year: 1998, month: 3 });
  });

  it('refuses days that do not exist, days without a month and the future', () => {
    for (const wrong of ['30.02.2001', '29.02.2001', '31.04.1990', '13.13.1990', '1998-3-1', '98', '', 'Frühjahr 1998']) {
      expect([wrong, accepts('birthDate', wrong)]).toEqual([wrong, false]);
    }
    expect(accepts('birthDate', { year: 1998, day: 3 })).toBe(false);
    expect(accepts('birthDate', String(new Date().getFullYear() + 1))).toBe(false);
    expect(accepts('birthDate', '29.02.2000')).toBe(true);
  });

  it('comes back from its text unchanged', () => {
    const day = fc.date({ min: new Date('1901-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
    const known = fc.constantFrom(1, 2, 3);
    fc.assert(
      fc.property(day, known, (date, parts) => {
        const value = {
          year: date.getUTCFullYear(),
          ...(parts > 1 && { month: date.getUTCMonth() + 1 }),
          ...(parts > 2 && { day: date.getUTCDate() }),
        };
        expect(stored('birthDate', field('birthDate').toText?.(value))).toEqual(value);
      }),
    );
  });
});

describe('IBAN', () => {
  it('is stored without spaces and in capitals', () => {
    expect(stored('iban', 'de89 3704 0044 0532 0130 00')).toBe('DE89370400440532013000');
    expect(accepts('iban', 'AT61 1904 3002 3457 3201')).toBe(true);
  });

  it('refuses wrong length, unknown country and empty text', () => {
    for (const wrong of ['', 'DE8937040044053201300', 'XX89370400440532013000', 'DE89'])
      expect(accepts('iban', wrong)).toBe(false);
  });

  /** The check digits that belong to a German account, computed with big integers as a second opinion. */
  const germanIban = fc.stringMatching(/^\d{18}$/).map((account) => {
    const digits = 98n - (BigInt(`${account}131400`) % 97n);
    return `DE${digits.toString().padStart(2, '0')}${account}`;
  });

  it('accepts every account with right check digits', () => {
    fc.assert(fc.property(germanIban, (iban) => accepts('iban', iban)));
  });

  it('notices one wrong digit and two swapped neighbours', () => {
    const place = fc.integer({ min: 4, max: 21 });
    fc.assert(
      fc.property(germanIban, place, fc.integer({ min: 1, max: 9 }), (iban, at, shift) => {
        const wrong = `${iban.slice(0, at)}${String((Number(iban[at]) + shift) % 10)}${iban.slice(at + 1)}`;
        expect(accepts('iban', wrong)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(germanIban, fc.integer({ min: 4, max: 20 }), (iban, at) => {
        const [first = '', second = ''] = [iban[at], iban[at + 1]];
        fc.pre(first !== second);
        expect(accepts('iban', `${iban.slice(0, at)}${second}${first}${iban.slice(at + 2)}`)).toBe(false);
      }),
    );
  });
});

describe('other values', () => {
  it.each([
    ['caseNumber', 'INT-2026-000123', 'INT-26-123'],
    ['azrNumber', '123456789012', '12345678901X'],
    ['incomeGross', 90_000, 900.5],
    ['assets', 0, -1],
    ['entryDate', '2023-07-01', '2023-02-30'],
    ['nationalities', ['XXA', 'SYR'], ['SYR', 'SYR']],
    ['nationalities', ['XXX'], []],
    ['birthCountry', 'XKX', 'XXA'],
    ['preferredLanguage', 'ti', 'Tigrinya'],
    ['benefitEndDate', '2028-02-29', '2027-02-27'],
    ['weeklyHours', 38.5, 0],
    ['conflictParties', ['unt', 'fsa'], ['unt']],
    ['email', 'nuria@example.org', 'nuria@'],
    ['personId', '7f0f6d1e-6c0a-4a5e-9a55-0c2a4f7f4f11', '12'],
    ['roomNeeds', { persons: 2, barrierFree: false, womenOnly: false, family: true }, { persons: 0 }],
  ])('%s takes %j and refuses %j', (key, right, wrong) => {
    expect(accepts(key, right)).toBe(true);
    expect(accepts(key, wrong)).toBe(false);
  });

  it('refuses days in the future where something has to have happened', () => {
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    expect(accepts('entryDate', tomorrow)).toBe(false);
    expect(accepts('statusValidUntil', tomorrow)).toBe(true);
  });

  it('stores phone numbers as E.164', () => {
    expect(stored('phone', '0151 / 234 567-8')).toBe('+491512345678');
    expect(stored('phone', '0049 30 1234567')).toBe('+49301234567');
    expect(accepts('phone', 'morgens')).toBe(false);
  });

  it('takes an address as one line and gives the line back', () => {
    const address = { street: 'Am Alten Markt', houseNumber: '12 a', postcode: '01234', city: 'Bad Musterstadt' };
    expect(stored('address', 'Am Alten Markt 12 a, 01234 Bad Musterstadt')).toEqual(address);
    expect(field('address').toText?.(address)).toBe('Am Alten Markt 12 a, 01234 Bad Musterstadt');
    expect(accepts('address', 'Am Alten Markt, Bad Musterstadt')).toBe(false);
  });

  it('keeps of a household nothing but who belongs to it', () => {
    const personId = '7f0f6d1e-6c0a-4a5e-9a55-0c2a4f7f4f11';
    const row = { personId, relation: 'CHILD', inSameDwelling: true };
    expect(stored('householdMembers', [{ ...row, incomeGross: 5 }])).toEqual([row]);
  });
});

test('every field of the domain brief is in the catalogue', () => {
  const keys = readFileSync(path.join(__dirname, 'domain-field-keys.txt'), 'utf8').trim().split('\n');
  expect(keys).toHaveLength(88);
  expect(keys.filter((key) => !fieldCatalogue.has(key))).toEqual([]);
});
