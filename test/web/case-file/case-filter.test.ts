import { readFilter, toQuery } from '../../../web/case-file/list/case-filter.ts';

test('what the address says wrongly is the default', () => {
  expect(readFilter({ state: 'broken', frozen: 'maybe' })).toEqual({
    state: 'open',
    frozen: null,
    personId: null,
    text: null,
  });
});

test('somebody who searches means closed cases too', () => {
  expect(toQuery(readFilter({ text: 'INT-2026-000012' }))).toMatchObject({ state: 'all' });
  expect(toQuery(readFilter({ text: 'INT-2026-000012', state: 'closed' }))).toMatchObject({ state: 'closed' });
  expect(toQuery(readFilter({}))).toMatchObject({ state: 'open' });
});
