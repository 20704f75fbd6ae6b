import { stepOf } from '../../../web/designer/review/step-of.ts';

test.each([
  ['no change runs', false, { state: 'RELEASED', outdated: true }, 'running'],
  ['a change is a draft', true, null, 'draft'],
  ['asked for is in review', true, { state: 'REQUESTED', outdated: false }, 'review'],
  ['approved as it is', true, { state: 'APPROVED', outdated: false }, 'approved'],
  ['approved, but drawn on', true, { state: 'APPROVED', outdated: true }, 'draft'],
  ['returned is a draft again', true, { state: 'RETURNED', outdated: false }, 'draft'],
] as const)('%s', (_what, hasChanges, review, step) => {
  expect(stepOf(hasChanges, review)).toBe(step);
});
