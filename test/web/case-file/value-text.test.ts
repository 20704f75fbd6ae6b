import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { createFormats } from '../../../web/shared/language/formats.ts';
import { rowsOf, valueText } from '../../../web/shared/facts/value-text.ts';

const formats = createFormats('de');
const text = (key: string, value: unknown) => valueText(fieldCatalogue.get(key), value, 'de', formats).replaceAll('\u00a0', ' ');

test.each([
  ['housingCosts', 151_400, '1.514,00 €'],
  ['benefitFrom', '2026-12-07', '7. Dezember 2026'],
  ['birthDate', { year: 1990, month: 3 }, '03.1990'],
  ['butRequested', false, 'nein'],
  ['paymentMethod', 'BEZAHLKARTE', 'Bezahlkarte'],
  ['urgencySigns', [], 'keine'],
  ['conflictId', '76a850f0-ad86-8113-9d26-4a16ec7a4bbf', 'vermerkt'],
  ['familyName', null, '–'],
])('%s', (key, value, expected) => {
  expect(text(key, value)).toBe(expected);
});

test('rows show the labels of their fields, and no ids', () => {
  const rows = rowsOf([{ personId: 'x', relation: 'CHILD', givenNames: 'Emil' }], 'de', formats);

  expect(rows).toEqual([
    [
      { label: 'Beziehung zur antragstellenden Person', text: 'Kind' },
      { label: 'Vornamen', text: 'Emil' },
    ],
  ]);
});
