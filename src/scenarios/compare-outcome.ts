import { isDeepStrictEqual } from 'node:util';
import type { Office } from '../demo/office.ts';
import type { SeenInstance } from './look.ts';
import type { Outcome, ScenarioFile } from './scenario.ts';

/** @returns what is not as expected, in words */
export async function compareOutcome(
  { processes, documents }: ScenarioFile['expected'],
  instances: SeenInstance[],
  office: Office,
  caseId: string,
): Promise<string[]> {
  const ofProcesses = Object.entries(processes).flatMap(([bpmnProcessId, outcome]) => {
    const candidates = instances.filter((instance) => instance.bpmnProcessId === bpmnProcessId);
    if (candidates.length === 0) return [`${bpmnProcessId} has not begun`];
    const found = candidates.map((instance) => compareInstance(outcome, instance));
    // A process that is called twice has to be as expected once.
    return found.some((differences) => differences.length === 0) ? [] : (found.at(-1) ?? []);
  });
  const ofDocuments = documents === undefined ? [] : compareDocuments(documents, await documentKinds(office, caseId));
  return [...ofProcesses, ...ofDocuments];
}

function compareInstance({ path, waitsAt, variables }: Outcome, instance: SeenInstance): string[] {
  const { bpmnProcessId, state } = instance;
  const missed = firstMissed(path, instance.completed);
  const shouldEnd = waitsAt.length === 0;
  return [
    ...(missed === undefined ? [] : [`${bpmnProcessId} did not come by ${missed}; it took ${instance.completed.join(', ')}`]),
    ...(shouldEnd && state !== 'COMPLETED' ? [`${bpmnProcessId} has not ended; it waits at ${instance.waitsAt.join(', ')}`] : []),
    ...waitsAt
      .filter((elementId) => !instance.waitsAt.includes(elementId))
      .map((elementId) => `${bpmnProcessId} does not wait at ${elementId} but at ${instance.waitsAt.join(', ') || 'nothing'}`),
    ...Object.entries(variables)
      .filter(([name, value]) => !isDeepStrictEqual(instance.variables[name], value))
      .map(
        ([name, value]) =>
          `${bpmnProcessId}: ${name} is ${JSON.stringify(instance.variables[name])} instead of ${JSON.stringify(value)}`,
      ),
  ];
}

/** The first element of the path that was not completed after the ones before it. */
function firstMissed(path: string[], completed: string[]): string | undefined {
  let from = 0;
  return path.find((elementId) => {
    const at = completed.indexOf(elementId, from);
    if (at === -1) return true;
    from = at + 1;
    return false;
  });
}

function compareDocuments(expected: string[], found: string[]): string[] {
  const [wanted, there] = [expected.toSorted().join(', '), found.toSorted().join(', ')];
  return wanted === there ? [] : [`the documents are ${there || 'none'} instead of ${wanted || 'none'}`];
}

/** As the benefits department and the service centre see them together. */
async function documentKinds(office: Office, caseId: string): Promise<string[]> {
  const lists = await Promise.all(
    ['lst-clerk', 'sc-agent'].map(async (group) => {
      const desk = await office.desk(group);
      return (await desk.get<{ items: { documentId: string; kind: string }[] }>(`/cases/${caseId}/documents`)).items;
    }),
  );
  return [...new Map(lists.flat().map(({ documentId, kind }) => [documentId, kind])).values()];
}
