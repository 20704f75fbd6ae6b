import { mayRemoveFilter, maySaveFilter, mayUseFilter } from '../../src/policies/saved-filter.policy.ts';
import { actor, whoMay } from './actors.ts';

const own = { by: 'account-lst-clerk', department: null };
const shared = { by: 'account-lst-clerk', department: 'lst' };

test('a private filter is used and removed by its owner alone', () => {
  expect(whoMay((who) => mayUseFilter(who, own))).toEqual(['lst-clerk']);
  expect(whoMay((who) => mayRemoveFilter(who, own))).toEqual(['lst-clerk']);
});

test('a shared filter is used by the department and removed by its owner and the lead', () => {
  expect(whoMay((who) => mayUseFilter(who, shared)).sort()).toEqual(['lst-clerk', 'lst-lead', 'lst-pay']);
  expect(whoMay((who) => mayRemoveFilter(who, shared)).sort()).toEqual(['lst-clerk', 'lst-lead']);
});

test('one shares with one’s own department only', () => {
  expect(maySaveFilter(actor('lst-clerk'), { department: 'lst' }).allowed).toBe(true);
  expect(maySaveFilter(actor('lst-clerk'), { department: 'abh' }).allowed).toBe(false);
  expect(maySaveFilter(actor('lst-clerk'), { department: null }).allowed).toBe(true);
});
