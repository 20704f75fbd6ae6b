/** What a designer begins with can be read by the engine's own checks. */
import { checkResources } from '../../../src/models/check-resources.ts';
import {
  idFromName,
  isModelId,
  newDecision,
  newForm,
  newProcess,
  resourceName,
} from '../../../web/designer/library/new-model.ts';
import { context } from '../../models/models-under-test.ts';

test.each([
  ['Verlängerung der Aufenthaltserlaubnis', 'verlaengerung-der-aufenthaltserlaubnis'],
  ['  § 60a: Duldung (Größe) ', 'a-duldung-groesse'],
  ['!!!', ''],
])('the id of %p', (name, id) => {
  expect(idFromName(name)).toBe(id);
});

test('ids begin with a letter', () => {
  expect(['leave', 'a-1', '1a', 'Ä', 'a b', ''].filter(isModelId)).toEqual(['leave', 'a-1']);
});

test('a new process, decision and form are read without complaint about their form', async () => {
  // given
  const title = 'Prüfung & "mehr" <1';
  const resources = [
    { name: resourceName('check-it', '.bpmn'), content: newProcess('check-it', title) },
    { name: 'check-it/rule.dmn', content: newDecision('rule', title) },
    { name: 'check-it/ask.form', content: newForm('ask') },
  ];

  // when
  const { read, findings } = await checkResources(resources, context);

  // then
  expect(read.map(({ model }) => model === null)).toEqual([false, false, false]);
  expect(findings.filter(({ resourceName: name }) => name !== 'check-it/check-it.bpmn')).toEqual([]);
});
