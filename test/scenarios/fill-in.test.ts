import { feelContext, fillIn } from '../../src/scenarios/fill-in.ts';

const context = feelContext(new Date('2026-12-31T23:30:00Z'), { caseId: 'c-1', task: { places: [{ value: 'bed-1' }] } });

test.each([
  ['the day in Germany', '=today', '2027-01-01'],
  ['a day later on', '=today + duration("P10D")', '2027-01-11'],
  ['a choice that the form offers', '=task.places[1].value', 'bed-1'],
  ['a text of both', '="/cases/" + caseId', '/cases/c-1'],
  ['what is no FEEL', 'Termin am Montag', 'Termin am Montag'],
])('%s', (_what, text, expected) => {
  expect(fillIn({ nested: [text] }, context)).toEqual({ nested: [expected] });
});

test('an expression that has no value is named', () => {
  expect(() => fillIn('=nobody.name', context)).toThrow('nobody.name');
});
