import { Link } from 'wouter-preact';
import { useTexts } from '../../../shared/language/language-provider.tsx';
import { Table } from '../../../shared/ui/table.tsx';
import { StateBadge } from '../../state-badge.tsx';
import type { PartProps } from '../instance-parts.tsx';
import { instanceTexts } from '../texts.ts';

/** Who called the instance, and whom it calls. */
export function LinksPart({ instance }: PartProps) {
  const texts = useTexts(instanceTexts);
  const { parent, called } = instance;
  const rows = [
    ...(parent === null ? [] : [{ ...parent, role: texts.parent }]),
    ...called.map((each) => ({ ...each, role: texts.called })),
  ];
  if (rows.length === 0) return <p class="muted">{texts.nothing.links}</p>;
  return (
    <Table
      caption={texts.tabs.links}
      rows={rows}
      keyOf={({ processInstanceKey }) => processInstanceKey}
      columns={[
        { key: 'role', label: texts.type, cell: ({ role }) => role },
        {
          key: 'process',
          label: texts.name,
          wide: true,
          cell: ({ processInstanceKey, processName, processDefinitionId }) => (
            <Link href={`/instances/${processInstanceKey}`}>{processName ?? processDefinitionId}</Link>
          ),
        },
        { key: 'key', label: texts.key, cell: ({ processInstanceKey }) => <span class="mono">{processInstanceKey}</span> },
        { key: 'state', label: texts.state, cell: ({ state }) => <StateBadge state={state} /> },
      ]}
    />
  );
}
