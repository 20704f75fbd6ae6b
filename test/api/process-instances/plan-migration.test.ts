import { planMigration } from '../../../src/api/process-instances/plan-migration.ts';
import type { PlacedElement } from '../../../src/models/scopes.ts';

const element = (type: string, name: string, scopeId: string | null = null, eventSubProcess = false): PlacedElement => ({
  type,
  name,
  scopeId,
  multiInstance: false,
  eventSubProcess,
  attachedTo: null,
});
const token = (elementId: string) => ({ elementInstanceKey: elementId, elementId, elementType: 'X', since: new Date(0) });
const of = (entries: Record<string, PlacedElement>) => new Map(Object.entries(entries));
const codes = ({ problems }: ReturnType<typeof planMigration>) => problems.map(({ severity, code }) => `${severity} ${code}`);

const source = of({ Check: element('UserTask', 'Prüfen'), Wait: element('IntermediateCatchEvent', 'Warten') });

test('the same id and kind is proposed, else the only one of that name', () => {
  const same = planMigration([], [token('Check')], source, of({ Check: element('UserTask', 'Neu') }));
  const renamed = planMigration([], [token('Check')], source, of({ Task_7: element('UserTask', 'Prüfen') }));
  expect(same.mapping).toMatchObject([{ targetElementId: 'Check', proposed: true }]);
  expect(renamed.mapping).toMatchObject([{ targetElementId: 'Task_7', proposed: true }]);
  expect([codes(same), codes(renamed)]).toEqual([[], []]);
});

test.each([
  ['nothing fits', [], { Other: element('UserTask', 'Anderes') }, ['error NOT_MAPPED']],
  ['two of one name', [], { A: element('UserTask', 'Prüfen'), B: element('UserTask', 'Prüfen') }, ['error NOT_MAPPED']],
  ['another kind of that id', [], { Check: element('ServiceTask', 'Prüfen') }, ['error NOT_MAPPED']],
  [
    'another kind is named',
    [{ sourceElementId: 'Check', targetElementId: 'Job' }],
    { Job: element('ServiceTask', 'Prüfen') },
    ['error TYPE_DIFFERS'],
  ],
  [
    'nothing is named',
    [{ sourceElementId: 'Check', targetElementId: 'Gone' }],
    { Check: element('UserTask', 'Prüfen') },
    ['error TARGET_ELEMENT_UNKNOWN'],
  ],
  [
    'another sub-process',
    [],
    { Check: element('UserTask', 'Prüfen', 'Sub'), Sub: element('SubProcess', '') },
    ['error SCOPE_DIFFERS'],
  ],
  [
    'an unknown source',
    [{ sourceElementId: 'Ghost', targetElementId: 'Check' }],
    { Check: element('UserTask', 'Prüfen') },
    ['error ELEMENT_UNKNOWN'],
  ],
  [
    'mapped twice',
    [
      { sourceElementId: 'Check', targetElementId: 'Check' },
      { sourceElementId: 'Check', targetElementId: 'Check' },
    ],
    { Check: element('UserTask', 'Prüfen') },
    ['error MAPPED_TWICE'],
  ],
])('%s', (_what, mapping, target, expected) => {
  expect(codes(planMigration(mapping, [token('Check')], source, of(target)))).toEqual(expected);
});

test('what the engine of today does not migrate is a warning, not a refusal', () => {
  expect(codes(planMigration([], [token('Wait')], source, source))).toEqual(['warning ENGINE_MAY_REFUSE']);
  const withEvent = of({ Check: element('UserTask', 'Prüfen'), Ended: element('SubProcess', 'Ende', null, true) });
  expect(codes(planMigration([], [token('Check')], source, withEvent))).toEqual(['warning EVENT_SUBPROCESS']);
});
