import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { scenarioSchema, type Scenario } from './scenario.ts';

const ending = '.json';

/**
 * Every scenario below `processes/`, by process and name; first those that others have to wait for.
 * @throws Error that names the file and what is wrong with it
 */
export function readScenarios(processesDirectory: string): Scenario[] {
  const entries = readdirSync(processesDirectory, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && path.basename(entry.parentPath) === 'scenarios' && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const scenarios = files.map(readScenario).sort((a, b) => Number(b.beforeOthers) - Number(a.beforeOthers));
  const twice = scenarios.find(({ name }, index) => scenarios.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw new Error(`Two scenarios are called ${twice.name}; one of them needs another name.`);
  return scenarios;
}

function readScenario(file: string): Scenario {
  const bpmnProcessId = path.basename(path.dirname(path.dirname(file)));
  const name = path.basename(file, ending);
  try {
    const parsed = scenarioSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
    return { name, bpmnProcessId, ...parsed.data };
  } catch (error) {
    throw new Error(`${bpmnProcessId}/scenarios/${name}${ending}: ${(error as Error).message}`, { cause: error });
  }
}
