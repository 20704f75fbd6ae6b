import { useFormats, useTexts } from '../../../shared/language/language-provider.tsx';
import { Table } from '../../../shared/ui/table.tsx';
import type { PartProps } from '../instance-parts.tsx';
import { instanceTexts } from '../texts.ts';

/** Who interfered, and why. */
export function OperationsPart({ instance }: PartProps) {
  const texts = useTexts(instanceTexts);
  const { dateTime } = useFormats();
  const { operations } = instance;
  if (operations.length === 0) return <p class="muted">{texts.nothing.operations}</p>;
  return (
    <Table
      caption={texts.tabs.operations}
      rows={operations}
      keyOf={({ action, at }) => `${action} ${at}`}
      columns={[
        { key: 'action', label: texts.operation, cell: ({ action }) => texts.actions[action] ?? action },
        { key: 'by', label: texts.by, cell: ({ by }) => by },
        { key: 'at', label: texts.at, cell: ({ at }) => dateTime(at) },
        {
          key: 'reason',
          label: texts.reason,
          wide: true,
          cell: ({ reason, details }) => (
            <>
              {reason}
              <details>
                <summary class="muted">{texts.details}</summary>
                <pre class="stack">{JSON.stringify(details, null, 2)}</pre>
              </details>
            </>
          ),
        },
      ]}
    />
  );
}
