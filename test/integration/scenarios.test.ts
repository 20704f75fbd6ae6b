/** Every scenario of every process on the real engine; together they take each sequence flow. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { coverageOf, notTaken } from '../../src/scenarios/coverage.ts';
import type { SeenInstance } from '../../src/scenarios/look.ts';
import { playScenario } from '../../src/scenarios/play-scenario.ts';
import { readScenarios } from '../../src/scenarios/read-scenarios.ts';
import { openWorld, type World } from '../../src/scenarios/world.ts';
import { ownEnvironment, rootDirectory } from './own-lotse.ts';

const processesDirectory = path.join(rootDirectory, 'processes');
const processFolders = readdirSync(processesDirectory).filter((id) =>
  existsSync(path.join(processesDirectory, id, `${id}.bpmn`)),
);
const scenarios = readScenarios(processesDirectory);
const ran: SeenInstance[] = [];

let world: World;
beforeAll(async () => {
  world = await openWorld(rootDirectory, ownEnvironment());
}, 240_000);
afterAll(() => world.close(), 60_000);

test.each(scenarios)(
  '$bpmnProcessId: $title',
  async (scenario) => {
    const { differences, instances } = await playScenario(scenario, world);
    expect(differences).toEqual([]);
    ran.push(...instances);
  },
  120_000,
);

test('together they take every sequence flow of the processes', async () => {
  const coverage = await coverageOf(processesDirectory, processFolders, ran);

  expect(coverage.flatMap(notTaken)).toEqual([]);
});
