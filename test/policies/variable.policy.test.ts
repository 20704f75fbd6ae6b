import { maySeeVariable, maySetVariable } from '../../src/policies/variable.policy.ts';
import { actor, whoMay } from './actors.ts';

test('operators and designers see what routes, nobody what should not be there', () => {
  expect(whoMay((each) => maySeeVariable(each, { name: 'urgency', routes: true }))).toEqual(['process-designer', 'admin']);
  expect(whoMay((each) => maySeeVariable(each, { name: 'familyName', routes: false }))).toEqual([]);
});

test('when somebody is to be removed is not told to operators, nor set by them', () => {
  expect(whoMay((each) => maySeeVariable(each, { name: 'removalStepPending', routes: true }))).toEqual(['abh-return']);
  expect(maySetVariable(actor('admin'), 'removalStepPending').allowed).toBe(false);
});

test('only administrators set variables', () => {
  expect(whoMay((each) => maySetVariable(each, 'urgency'))).toEqual(['admin']);
});
