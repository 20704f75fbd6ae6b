import { resolve } from 'node:path';
import { createModelReader } from '../../src/models/model-reader.ts';
import { bpmn, context } from './models-under-test.ts';

const threadFile = resolve(__dirname, '../../src/models/model-thread.ts');
const { catalogue: _ownCatalogue, ...surroundings } = context;
const small = [{ name: 'small.bpmn', content: bpmn({ lane: 'Hofstaat' }) }];

/** Takes the linter many seconds. */
function endless(): string {
  const tasks = Array.from({ length: 4000 }, (_, index) => `<bpmn:manualTask id="T${index}" name="x" />`).join('');
  return bpmn().replace('<bpmn:endEvent', `${tasks}<bpmn:endEvent`);
}

test('checks and compares in a thread, with the same result as without', async () => {
  // given
  const models = createModelReader(threadFile);

  // when
  const [checked, changes] = await Promise.all([
    models.check(small, surroundings),
    models.difference('small.bpmn', bpmn(), bpmn({ taskName: 'Bescheid' })),
  ]);

  // then
  expect(checked).toMatchObject({
    findings: [{ code: 'LANE_UNKNOWN', resourceName: 'small.bpmn' }],
    targets: [{ resourceName: 'small.bpmn', target: { kind: 'process', id: 'small' } }],
  });
  expect(changes).toMatchObject([{ elementId: 'Task_1', kind: 'CHANGED' }]);
}, 60_000);

test('what takes too long is refused, and the next one gets a new thread', async () => {
  // given: a thread that has already read a model, so that only the reading counts
  const patient = createModelReader(threadFile);
  await patient.check(small, surroundings);
  const hasty = createModelReader(threadFile, { withinMs: 1 });

  // when
  const refused = hasty.check([{ name: 'endless.bpmn', content: endless() }], surroundings);

  // then
  await expect(refused).rejects.toMatchObject({ status: 422, code: 'MODEL_TOO_COMPLEX' });
  await expect(patient.check(small, surroundings)).resolves.toMatchObject({ findings: [{ code: 'LANE_UNKNOWN' }] });
}, 60_000);
