import { fieldCatalogue } from '../../src/contracts/field-catalogue.ts';
import { checkVariable } from '../../src/models/check-variable.ts';

const check = (name: string, value: unknown) => checkVariable(fieldCatalogue, name, value);
const caseId = '5f0c7d8e-1111-4222-8333-444455556666';

test.each<[string, unknown]>([
  ['caseId', caseId],
  ['urgency', 'TODAY'],
  ['validOn', '2026-02-28'],
  ['identityDoubt', true],
  ['monthlyAmountCents', 40_900],
  ['workingDays', 2],
  ['nameInitial', 'Ö'],
  ['matchCandidateIds', [caseId]],
  ['entitlement', { outcome: 'SECTION_3', legalBasis: 'AsylbLG § 3', reviewed: true }],
  ['members', [{ personId: caseId, ageYears: 30, minor: false }]],
  ['statusValidUntil', null],
])('%s takes %j', (name, value) => {
  expect(check(name, value)).toEqual({ value });
});

test.each<[string, unknown]>([
  ['caseId', 'Omar Musterfall, Am Markt 1'],
  ['urgency', 'Frau Musterfall wartet'],
  ['validOn', '2026-02-30'],
  ['validOn', 20260228],
  ['identityDoubt', 'true'],
  ['monthlyAmountCents', 409.5],
  ['workingDays', Number.NaN],
  ['nameInitial', 'Musterfall'],
  ['matchCandidateIds', caseId],
  ['entitlement', { outcome: 'SECTION_3', remark: 'Diabetes' }],
  ['members', [{ personId: caseId, familyName: 'Musterfall' }]],
  ['members', [{ personId: 'Omar Musterfall' }]],
  ['housingType', 'PALACE'],
])('%s refuses %j', (name, value) => {
  expect(check(name, value)).toMatchObject({ problem: 'VARIABLE_WRONG_TYPE' });
});

test.each(['familyName', 'healthNote', 'constructor', '__proto__', 'anything'])('nothing may be called %s', (name) => {
  expect(check(name, 'x')).toMatchObject({ problem: 'VARIABLE_NOT_PERMITTED' });
});

test('what a form shows beside the rows does not reach the engine', () => {
  const row = { personId: caseId, stage: '1' };
  expect(check('stageDecisions', [{ ...row, memberName: 'Nuria Beispiel' }])).toEqual({ value: [row] });
});
