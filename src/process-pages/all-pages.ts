/** The pages of all processes, by file name below docs/processes. */
import { createHash } from 'node:crypto';
import { describeProcess } from './describe-process.ts';
import { overviewPage, processPage } from './process-page.ts';
import { processIds, readProcess, type ProcessFolder } from './read-process.ts';

export async function readAllProcesses(processesDirectory: string): Promise<ProcessFolder[]> {
  const ids = await processIds(processesDirectory);
  return Promise.all(ids.map((id) => readProcess(processesDirectory, id)));
}

export function allPages(folders: ProcessFolder[]): Map<string, string> {
  const processes = folders.map(describeProcess);
  const names = new Map(processes.map(({ bpmnProcessId, name }) => [bpmnProcessId, name]));
  const callersOf = (id: string): string[] =>
    processes.filter(({ calls }) => calls.includes(id)).map(({ bpmnProcessId }) => bpmnProcessId);
  return new Map([
    ['README.md', overviewPage(processes)],
    ...processes.map((process): [string, string] => [
      `${process.bpmnProcessId}.md`,
      processPage(process, names, callersOf(process.bpmnProcessId)),
    ]),
  ]);
}

/** Stands in each picture, so that a test sees whether it shows the model as it is. */
export function pictureMark({ xml }: ProcessFolder): string {
  return `<!-- Modell: sha256 ${createHash('sha256').update(xml).digest('hex')} -->`;
}
