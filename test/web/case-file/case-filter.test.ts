import { readFilter, toQuery } from '../../../web/case-file/list/case-filter.ts';
import { asCaseNumber } from '../../../web/shared/facts/case-number.ts';

test('what the address says wrongly is the default', () => {
  expect(readFilter({ state: 'broken', frozen: 'maybe' })).toEqual({
    state: 'open',
    frozen: null,
    personId: null,
    caseNumber: null,
  });
});

test('somebody who asks for one person or number means closed cases too', () => {
  expect(toQuery(readFilter({ caseNumber: 'INT-2026-000012' }))).toMatchObject({ state: 'all' });
  expect(toQuery(readFilter({ caseNumber: 'INT-2026-000012', state: 'closed' }))).toMatchObject({ state: 'closed' });
  expect(toQuery(readFilter({}))).toMatchObject({ state: 'open' });
});

test.each([
  ['int-2026-12', 'INT-2026-000012'],
  ['INT-2025-000123', 'INT-2025-000123'],
  [' 12 ', 'INT-2026-000012'],
  ['1998', null],
  ['12.03.1998', null],
  ['Muster', null],
])('%s is %s', (text, number) => {
  expect(asCaseNumber(text, 2026)).toBe(number);
});
