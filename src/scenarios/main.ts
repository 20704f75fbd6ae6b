/** `npm run scenario -- <name>…`: plays the named scenarios on a Lotse of their own; without a name it lists them. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { coverageOf, notTaken } from './coverage.ts';
import { coverageReport } from './coverage-report.ts';
import type { SeenInstance } from './look.ts';
import { playScenario } from './play-scenario.ts';
import { readScenarios } from './read-scenarios.ts';
import type { Scenario } from './scenario.ts';
import { openWorld } from './world.ts';

const rootDirectory = path.resolve(import.meta.dirname, '../..');
const processesDirectory = path.join(rootDirectory, 'processes');
const reportFile = path.join(rootDirectory, 'coverage/scenarios.html');

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function list(scenarios: Scenario[]): void {
  say('npm run scenario -- <name>… | all\n');
  for (const { bpmnProcessId, name, title } of scenarios) say(`${bpmnProcessId.padEnd(24)} ${name.padEnd(36)} ${title}`);
}

/** @throws Error for a name that no scenario has */
function chosen(scenarios: Scenario[], names: string[]): Scenario[] {
  if (names.includes('all')) return scenarios;
  const unknown = names.find((name) => !scenarios.some((scenario) => scenario.name === name || scenario.bpmnProcessId === name));
  if (unknown !== undefined) throw new Error(`No scenario and no process is called ${unknown}.`);
  return scenarios.filter(({ name, bpmnProcessId }) => names.includes(name) || names.includes(bpmnProcessId));
}

async function playAll(scenarios: Scenario[]): Promise<boolean> {
  const world = await openWorld(rootDirectory, process.env);
  const ran: SeenInstance[] = [];
  let passed = 0;
  try {
    for (const scenario of scenarios) {
      const outcome = await playScenario(scenario, world).catch((error: unknown) => ({
        differences: [error instanceof Error ? error.message : String(error)],
        instances: [],
      }));
      ran.push(...outcome.instances);
      if (outcome.differences.length === 0) passed += 1;
      say(`${outcome.differences.length === 0 ? 'as expected' : 'DIFFERENT  '}  ${scenario.bpmnProcessId}/${scenario.name}`);
      for (const difference of outcome.differences) say(`    ${difference}`);
    }
  } finally {
    await world.close();
  }
  await report(scenarios, ran);
  say(`${passed} of ${scenarios.length} scenarios are as expected.`);
  return passed === scenarios.length;
}

async function report(scenarios: Scenario[], ran: SeenInstance[]): Promise<void> {
  const processes = [...new Set([...scenarios, ...ran].map(({ bpmnProcessId }) => bpmnProcessId))];
  const coverage = await coverageOf(processesDirectory, processes, ran);
  for (const one of coverage) {
    const missing = notTaken(one);
    const rest = missing.length === 0 ? '' : `; not taken: ${missing.join(', ')}`;
    say(`${one.bpmnProcessId}: ${one.flows.size - missing.length} of ${one.flows.size} sequence flows${rest}`);
  }
  await mkdir(path.dirname(reportFile), { recursive: true });
  await writeFile(reportFile, await coverageReport(coverage, rootDirectory));
  say(`On the diagrams: ${path.relative(rootDirectory, reportFile)}`);
}

async function main(): Promise<boolean> {
  const scenarios = readScenarios(processesDirectory);
  const names = process.argv.slice(2);
  if (names.length > 0) return playAll(chosen(scenarios, names));
  list(scenarios);
  return true;
}

main().then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
