import { useFormats, useTexts } from '../../../shared/language/language-provider.tsx';
import { Table } from '../../../shared/ui/table.tsx';
import { ofElement } from '../instance-detail.ts';
import type { PartProps } from '../instance-parts.tsx';
import { instanceTexts } from '../texts.ts';

export function DecisionsPart({ instance, element }: PartProps) {
  const texts = useTexts(instanceTexts);
  const { dateTime, number } = useFormats();
  const shown = ofElement(instance.decisionEvaluations, element);
  if (shown.length === 0) return <p class="muted">{texts.nothing.decisions}</p>;
  return (
    <Table
      caption={texts.tabs.decisions}
      rows={shown}
      keyOf={({ decisionEvaluationKey }) => decisionEvaluationKey}
      columns={[
        { key: 'name', label: texts.decision, cell: ({ name }) => name },
        { key: 'version', label: texts.version, align: 'end', cell: ({ version }) => number(version) },
        {
          key: 'output',
          label: texts.output,
          wide: true,
          cell: ({ output, failureMessage }) =>
            failureMessage === null ? (
              <span class="mono">{JSON.stringify(output)}</span>
            ) : (
              <span class="alarm">{failureMessage}</span>
            ),
        },
        { key: 'at', label: texts.evaluated, align: 'end', cell: ({ evaluatedAt }) => dateTime(evaluatedAt) },
      ]}
    />
  );
}
