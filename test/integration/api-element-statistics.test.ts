/** Figures on the diagram of a process: of one version, or of all of them added up by the ids of their elements. */
import { userTask } from '../models/models-under-test.ts';
import { eventually, type AnyBody } from './api-client.ts';
import { openOperated, waitsAtTask, type Operated } from './operated-processes.ts';

let operated: Operated;
beforeAll(async () => {
  operated = await openOperated();
});
afterAll(() => operated.zeebe.close());

const statisticsOf = (key: string, query = '') => operated.admin.get(`/process-definitions/${key}/statistics${query}`);

/** Two instances of a first version, one of which is cancelled, and one of a second that calls its task something else. */
async function twoVersions() {
  const { admin, deploy, start, instance } = operated;
  const { processId, key: first } = await deploy(userTask());
  const [cancelled, kept] = [await start(processId), await start(processId)];
  for (const key of [cancelled, kept]) await instance(key, waitsAtTask);
  await admin.post(`/process-instances/${cancelled}/cancel`, { reason: 'Doppelt erfasst' });
  const { key: second } = await deploy({ ...userTask(), taskId: 'Task_New', taskName: 'Nachfordern' }, processId, 1);
  await start(processId);
  await eventually(
    () => statisticsOf(second, '?versions=all'),
    ({ body }) => figures(body, 'Start_1')?.completed === 3 && figures(body, 'Task_1')?.terminated === 1,
  );
  return { first, second };
}

const figures = ({ elements }: AnyBody, elementId: string) =>
  elements.find((element: AnyBody) => element.elementId === elementId);

test('one version alone, or all added up with what the shown one lacks', async () => {
  // given
  const { first, second } = await twoVersions();

  // when
  const [alone, all, onFirst] = await Promise.all([
    statisticsOf(second),
    statisticsOf(second, '?versions=all'),
    statisticsOf(first, '?versions=all'),
  ]);

  // then
  expect(alone.body).toMatchObject({ processDefinitionKey: second, versions: [2], running: 1, notInShown: [] });
  expect([figures(alone.body, 'Start_1').completed, figures(alone.body, 'Task_1')]).toEqual([1, undefined]);
  expect(all.body).toMatchObject({ processDefinitionKey: second, versions: [2, 1], running: 2 });
  expect(figures(all.body, 'Start_1')).toMatchObject({ completed: 3, averageDurationMs: expect.any(Number) });
  expect(figures(all.body, 'Task_1')).toMatchObject({ active: 1, terminated: 1, averageDurationMs: null });
  expect(all.body.notInShown).toEqual([{ elementId: 'Task_1', type: 'userTask', name: 'Schreiben', lastVersion: 1 }]);
  expect(onFirst.body.notInShown).toEqual([{ elementId: 'Task_New', type: 'userTask', name: 'Nachfordern', lastVersion: 2 }]);
});

test('a period narrows what has ended, not what is there now', async () => {
  const { second } = await twoVersions();
  const { body } = await statisticsOf(second, '?versions=all&to=2020-01-01');
  expect([body.running, figures(body, 'Task_1')]).toMatchObject([2, { active: 1, completed: 0, terminated: 0 }]);
  expect(figures(body, 'Start_1')).toBeUndefined();
});

test('a version that does not exist, a choice that does not exist, and who may not look', async () => {
  const { clerk, deploy } = operated;
  const { key } = await deploy(userTask());
  expect((await statisticsOf('1')).body.code).toBe('DEFINITION_NOT_FOUND');
  expect((await statisticsOf(key, '?versions=some')).body.code).toBe('INVALID_REQUEST');
  expect((await clerk.get(`/process-definitions/${key}/statistics`)).status).toBe(403);
});
