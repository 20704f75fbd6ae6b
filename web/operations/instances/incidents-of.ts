import { incidentPageSchema } from '../../../src/contracts/incident.ts';
import { collectPages } from '../../shared/api/collect-pages.ts';
import type { ListedInstance } from './instance-list.tsx';

/** A batch takes this many by their keys. */
const mostKeys = 1000;

/** Keys of the open incidents of these instances, all of which run the same or several processes. */
export async function incidentsOf(instances: readonly ListedInstance[]): Promise<string[]> {
  const wanted = new Set(instances.map(({ processInstanceKey }) => processInstanceKey));
  const definitions = [...new Set(instances.map(({ processDefinitionKey }) => processDefinitionKey))];
  const keys: string[] = [];
  for (const processDefinitionKey of definitions) {
    const found = await collectPages(`/incidents?processDefinitionKey=${processDefinitionKey}`, incidentPageSchema);
    keys.push(...found.filter(({ processInstanceKey }) => wanted.has(processInstanceKey)).map(({ incidentKey }) => incidentKey));
  }
  return keys.slice(0, mostKeys);
}
