/** What is typed into a correction becomes the value that the case file takes, or is refused before it is sent. */
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import type { Field } from '../../../src/contracts/field.ts';
import { controlText, enteredValue, isCorrectable } from '../../../web/case-file/facts/entered-value.ts';

function field(key: string): Field {
  const found = fieldCatalogue.get(key);
  if (found === undefined) throw new Error(`${key} is no field`);
  return found;
}

test.each([
  ['1.514,50', 151_450],
  ['409', 40_900],
  ['409,5', 40_950],
  ['204.50', 20_450],
  ['1.514', 151_400],
])('%s euros are kept as cents', (text, cents) => {
  expect(enteredValue(field('housingCosts'), text)).toEqual({ ok: true, value: cents });
});

test.each([
  ['housingCosts', 'viel'],
  ['housingCosts', '-5'],
  ['birthDate', '31.02.2001'],
  ['paymentMethod', 'GOLD'],
  ['statusValidUntil', 'morgen'],
])('%s does not take %s', (key, text) => {
  expect(enteredValue(field(key), text)).toEqual({ ok: false });
});

test('nothing entered clears the field', () => {
  expect(enteredValue(field('paymentMethod'), '  ')).toEqual({ ok: true, value: null });
});

test.each([
  ['housingCosts', 78_000],
  ['birthDate', { year: 1990, month: 3, day: 2 }],
  ['birthDate', { year: 1990 }],
  ['nationalities', ['IRQ', 'SYR']],
  ['butRequested', false],
  ['address', { street: 'Musterweg', houseNumber: '12a', postcode: '12345', city: 'Musterstadt' }],
])('%s comes back as it was when nobody changes the text', (key, value) => {
  const text = controlText(field(key), value);

  expect(enteredValue(field(key), text)).toEqual({ ok: true, value });
});

test('lists of rows are corrected in their forms only', () => {
  expect(isCorrectable(field('householdMembers'))).toBe(false);
  expect(isCorrectable(field('familyName'))).toBe(true);
});
