import { useMemo } from 'preact/hooks';
import { processDefinitionListSchema } from '../../src/contracts/process-definition.ts';
import { useRead } from '../shared/api/queries.ts';

export function useProcesses() {
  return useRead('/process-definitions', processDefinitionListSchema);
}

/** Names of processes by id; the id stands for itself where there is none. */
export function useProcessNames(): (processDefinitionId: string) => string {
  const { data } = useProcesses();
  return useMemo(() => {
    const names = new Map(data?.items.map(({ processDefinitionId, name }) => [processDefinitionId, name]));
    return (processDefinitionId) => names.get(processDefinitionId) ?? processDefinitionId;
  }, [data]);
}
