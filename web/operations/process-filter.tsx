import { SelectFilter } from '../shared/ui/select-filter.tsx';
import { useProcesses } from './process-names.ts';

interface Props {
  label: string;
  value: string | undefined;
  /** What stands for all processes. */
  none: string;
  onChange: (processDefinitionId: string | null) => void;
}

/** One of all processes, by name. */
export function ProcessFilter(props: Props) {
  const { data } = useProcesses();
  const options = (data?.items ?? []).map(
    ({ processDefinitionId, name }) => [processDefinitionId, name ?? processDefinitionId] as const,
  );
  return <SelectFilter {...props} options={options} />;
}
