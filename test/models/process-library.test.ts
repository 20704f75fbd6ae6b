import { resolve } from 'node:path';
import { checkResources } from '../../src/models/check-resources.ts';
import { readResources } from '../../src/zeebe/resources.ts';
import { workers } from '../../workers/index.ts';
import { context } from './models-under-test.ts';

test('the process library could be deployed by a designer as it is', async () => {
  // given
  const files = await readResources(resolve(__dirname, '../../processes'));
  const resources = files.map(({ name, content }) => ({ name, content: Buffer.from(content).toString('utf8') }));
  const nothing = { forms: new Map(), decisions: new Set<string>(), processes: new Set<string>() };

  // when
  const { findings } = await checkResources(resources, {
    ...context,
    ...nothing,
    workerTypes: new Set(workers.map(({ type }) => type)),
  });

  // then
  expect(resources.length).toBeGreaterThan(30);
  expect(findings).toEqual([]);
  // All files of all processes at once: on a busy machine that takes its time.
}, 60_000);
