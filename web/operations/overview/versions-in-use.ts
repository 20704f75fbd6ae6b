import type { z } from 'zod';
import type { processDefinitionSchema } from '../../../src/contracts/process-definition.ts';

export interface VersionInUse {
  processDefinitionId: string;
  processDefinitionKey: string;
  name: string;
  version: number;
  running: number;
  withIncident: number;
}

/** The newest version of every process, and older ones that still have running instances. */
export function versionsInUse(processes: readonly z.infer<typeof processDefinitionSchema>[]): VersionInUse[] {
  return processes.flatMap(({ processDefinitionId, name, versions }) =>
    versions
      .filter(({ running }, index) => index === 0 || (running ?? 0) > 0)
      .map(({ processDefinitionKey, version, running, withIncident }) => ({
        processDefinitionId,
        processDefinitionKey,
        name: name ?? processDefinitionId,
        version,
        running: running ?? 0,
        withIncident: withIncident ?? 0,
      })),
  );
}
