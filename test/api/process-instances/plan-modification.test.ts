import { planModification, type Token } from '../../../src/api/process-instances/plan-modification.ts';
import type { PlacedElement } from '../../../src/models/scopes.ts';

const element = (type: string, scopeId: string | null = null, more: Partial<PlacedElement> = {}): PlacedElement => ({
  type,
  name: null,
  scopeId,
  multiInstance: false,
  eventSubProcess: false,
  attachedTo: null,
  ...more,
});

/** A task, a sub-process with two tasks, a multi-instance sub-process with one. */
const elements = new Map([
  ['Start', element('StartEvent')],
  ['Task', element('UserTask')],
  ['Reminder', element('BoundaryEvent', null, { attachedTo: 'Task' })],
  ['Sub', element('SubProcess')],
  ['First', element('ServiceTask', 'Sub')],
  ['Second', element('ServiceTask', 'Sub')],
  ['Each', element('SubProcess', null, { multiInstance: true })],
  ['Position', element('UserTask', 'Each')],
]);

const token = (elementInstanceKey: string, elementId: string, flowScopeKey = '1'): Token => ({
  elementInstanceKey,
  elementId,
  elementType: 'X',
  since: new Date(0),
  flowScopeKey,
});
const codes = ({ problems }: ReturnType<typeof planModification>) => problems.map(({ severity, code }) => `${severity} ${code}`);
const inSub = [token('10', 'Sub'), token('11', 'First', '10'), token('12', 'Second', '10')];

test('ending a scope ends what is inside it', () => {
  const planned = planModification({ activate: [], terminate: ['10'] }, [...inSub, token('20', 'Task')], elements);
  expect(planned.terminated.map(({ elementId }) => elementId)).toEqual(['Sub', 'First', 'Second']);
  expect([planned.endsInstance, codes(planned)]).toEqual([false, []]);
});

test('ending the last token ends the instance, even where an emptied scope is left', () => {
  const whole = planModification({ activate: [], terminate: ['20'] }, [token('20', 'Task')], elements);
  const emptied = planModification({ activate: [], terminate: ['11', '12'] }, inSub, elements);
  for (const planned of [whole, emptied])
    expect([planned.endsInstance, codes(planned)]).toEqual([true, ['warning INSTANCE_ENDS']]);
  const half = planModification({ activate: [], terminate: ['11'] }, inSub, elements);
  expect(half.endsInstance).toBe(false);
});

test('beginning inside a scope that does not run opens it, inside one that runs does not', () => {
  const first = { activate: [{ elementId: 'First' }], terminate: [] };
  expect(planModification(first, [token('20', 'Task')], elements).activated[0]?.opensScopes).toEqual(['Sub']);
  expect(planModification(first, inSub, elements).activated[0]?.opensScopes).toEqual([]);
});

test.each([
  ['Gone', undefined, 'error ELEMENT_UNKNOWN'],
  ['Start', undefined, 'error ELEMENT_NOT_ACTIVATABLE'],
  ['Reminder', undefined, 'error ELEMENT_NOT_ACTIVATABLE'],
  ['Position', undefined, 'error SCOPE_IS_MULTI_INSTANCE'],
  ['First', '999', 'error ANCESTOR_NOT_ACTIVE'],
])('%s cannot begin (ancestor %s)', (elementId, ancestor, code) => {
  const instruction = ancestor === undefined ? { elementId } : { elementId, ancestorElementInstanceKey: ancestor };
  expect(codes(planModification({ activate: [instruction], terminate: [] }, inSub, elements))).toEqual([code]);
});

test('of two runs of a scope one has to be named', () => {
  const twice = [...inSub, token('30', 'Sub')];
  expect(codes(planModification({ activate: [{ elementId: 'First' }], terminate: [] }, twice, elements))).toEqual([
    'error SCOPE_AMBIGUOUS',
  ]);
  const named = { elementId: 'First', ancestorElementInstanceKey: '30' };
  expect(codes(planModification({ activate: [named], terminate: [] }, twice, elements))).toEqual([]);
});

test('what is not active cannot end', () => {
  expect(codes(planModification({ activate: [], terminate: ['99'] }, inSub, elements))).toEqual(['error TOKEN_UNKNOWN']);
});
