import { differenceStates } from '../../../../web/adapters/bpmn-js/difference-states.ts';
import { ownFirst } from '../../../../web/adapters/bpmn-js/modeler-templates-first.ts';
import { withFixedColours } from '../../../../web/adapters/bpmn-js/fixed-colours.ts';
import { translateWith } from '../../../../web/adapters/bpmn-js/translate-with.ts';

test('words come from the dictionary, with what they are about; others stay', () => {
  const translate = translateWith({ 'Append {type}': '{type} anhängen', Task: 'Aufgabe' });
  expect(translate('Append {type}', { type: 'Task' })).toBe('Aufgabe anhängen');
  expect(translate('Append {type}')).toBe('{type} anhängen');
  expect(translate('Other {x}', { x: 'y' })).toBe('Other y');
});

test('the tasks of our workers come first, the rest stays in order', () => {
  const entries = {
    'create-task': { group: { id: 'tasks' } },
    'create.template-lotse.render-notice': { group: { id: 'lotse.mailroom' } },
    'create-gateway': { group: { id: 'gateways' } },
  };
  expect(Object.keys(ownFirst(entries))).toEqual(['create.template-lotse.render-notice', 'create-task', 'create-gateway']);
});

test('what is gone is marked before, what is new after, what has changed on both; moves on neither', () => {
  const change = (kind: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED') => ({ kind, elementId: kind });
  expect(differenceStates([change('ADDED'), change('REMOVED'), change('CHANGED'), change('MOVED')])).toEqual({
    before: { CHANGED: 'changed', REMOVED: 'removed' },
    after: { CHANGED: 'changed', ADDED: 'added' },
  });
});

test('a picture has no variables of the page left', () => {
  const svg = '<rect style="fill: var(--surface); stroke: var(--diagram-line)"/><text style="fill: var(--tint-sc)"/>';
  expect(withFixedColours(svg)).toBe('<rect style="fill: #ffffff; stroke: #22242a"/><text style="fill: #22242a"/>');
});
