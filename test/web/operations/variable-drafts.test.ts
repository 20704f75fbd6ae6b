import { addDraft, kindOf, noDrafts, textOf, valueOf, variablesOf } from '../../../web/operations/actions/variable-drafts.ts';

test.each([
  ['12', 12, 'number'],
  ['true', true, 'boolean'],
  ['null', null, 'nothing'],
  ['["abh", "sc"]', ['abh', 'sc'], 'list'],
  ['{"a": 1}', { a: 1 }, 'object'],
  ['TODAY', 'TODAY', 'text'],
  ['"12"', '12', 'text'],
  ['2026-12-07', '2026-12-07', 'text'],
])('%s is read as it is meant', (text, value, kind) => {
  expect(valueOf(text)).toEqual(value);
  expect(kindOf(valueOf(text))).toBe(kind);
});

test.each(['TODAY', '12', 'true', 12, true, null, ['abh'], { a: '1' }])('%j comes back from its text', (value) => {
  expect(valueOf(textOf(value))).toEqual(value);
});

test('only complete drafts with different names become variables', () => {
  const one = addDraft(noDrafts, 'urgency', 'TODAY');
  expect(variablesOf(noDrafts)).toEqual({});
  expect(variablesOf(one)).toEqual({ urgency: 'TODAY' });
  expect(variablesOf(addDraft(one, 'urgency', 'TWO_DAYS'))).toBeNull();
  expect(variablesOf(addDraft(one))).toBeNull();
  expect(variablesOf(addDraft(one, 'team'))).toBeNull();
});
