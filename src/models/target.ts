import type { DeployedKind } from '../contracts/deployment.ts';
import type { ReadResource } from './check-resources.ts';

/** What a file deploys, named by the id that its versions are counted for. */
export interface Target {
  kind: DeployedKind;
  id: string;
}

/** Null for a file that could not be read. A file with several processes is counted by the first. */
export function targetOf(read: ReadResource): Target | null {
  if (read.model === null) return null;
  switch (read.kind) {
    case 'bpmn': {
      const [process] = read.model.processes;
      return process === undefined ? null : { kind: 'process', id: process.id };
    }
    case 'dmn':
      return { kind: 'decisionRequirements', id: read.model.id };
    case 'form':
      return { kind: 'form', id: read.model.id };
  }
}
