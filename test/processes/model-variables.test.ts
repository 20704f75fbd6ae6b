/** Personal data stay out of the engine: what the models name as variables only routes. */
import { fieldCatalogue } from '../../src/contracts/field-catalogue.ts';
import { processVariables } from '../../src/contracts/process-variables.ts';
import { allModels, extension, inputs, modelFiles, outputs, readModel, taskVariables, userTasks } from './models.ts';
import { workerOf } from './worker-contracts.ts';

const mayBeVariable = (name: string) => name in processVariables || fieldCatalogue.get(name)?.routing === true;

test.each(modelFiles)('%s: variables only route, none holds personal data', async (file) => {
  const { elements } = await readModel(file);
  const named = elements.flatMap((element) => {
    const loop = extension(element.loopCharacteristics, 'LoopCharacteristics');
    const mapped = [...inputs(element), ...outputs(element)].map(({ target }) => target);
    const results = [extension(element, 'CalledDecision')?.resultVariable, loop?.inputElement, loop?.outputCollection];
    return [...mapped, ...taskVariables(element), ...results.filter((name) => name !== undefined)];
  });
  expect([...new Set(named)].filter((name) => !mayBeVariable(name))).toEqual([]);
});

test('a user task hands over nothing beside the variables that it names', async () => {
  for (const task of (await allModels()).flatMap(({ elements }) => userTasks(elements))) {
    const kept = outputs(task).map(({ target }) => target);
    expect([task.id, taskVariables(task).filter((name) => !kept.includes(name))]).toEqual([task.id, []]);
  }
});

test('no process variable repeats a routing field, and the rows of a worker hold listed keys only', async () => {
  expect(Object.keys(processVariables).filter((name) => fieldCatalogue.get(name)?.routing === true)).toEqual([]);
  const { output } = await workerOf('collect-benefit-facts');
  const row = (output.shape.members as unknown as { element: { shape: object } }).element;
  expect(Object.keys(row.shape).filter((key) => !processVariables.members.keys?.includes(key))).toEqual([]);
});

test('the rows of a list that becomes a variable lose the names that the form shows beside them', () => {
  const row = { personId: '00000000-0000-4000-8000-000000000001', stage: '1' };
  const stored = fieldCatalogue.get('stageDecisions')?.schema.parse([{ ...row, memberName: 'Nuria Beispiel' }]);
  expect(stored).toEqual([row]);
});
