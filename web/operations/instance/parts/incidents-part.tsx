import { Link } from 'wouter-preact';
import { useFormats, useTexts } from '../../../shared/language/language-provider.tsx';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Table } from '../../../shared/ui/table.tsx';
import { operationsTexts } from '../../texts.ts';
import { ofElement } from '../instance-detail.ts';
import type { PartProps } from '../instance-parts.tsx';
import { IncidentMessage } from '../open-incidents.tsx';
import { instanceTexts } from '../texts.ts';

export function IncidentsPart({ instance, element }: PartProps) {
  const texts = useTexts(instanceTexts);
  const { errorTypes } = useTexts(operationsTexts);
  const { dateTime } = useFormats();
  const shown = ofElement(instance.incidents, element);
  if (shown.length === 0) return <p class="muted">{texts.nothing.incidents}</p>;
  return (
    <Table
      caption={texts.tabs.incidents}
      rows={shown}
      keyOf={({ incidentKey }) => incidentKey}
      columns={[
        {
          key: 'message',
          label: texts.message,
          wide: true,
          cell: ({ errorMessage, errorType, causeKey }) => (
            <>
              <IncidentMessage message={errorMessage} />
              <Link href={`/incidents?causeKey=${encodeURIComponent(causeKey)}`}>{errorTypes[errorType] ?? errorType}</Link>
            </>
          ),
        },
        { key: 'element', label: texts.element, cell: ({ elementName, elementId }) => elementName ?? elementId },
        {
          key: 'state',
          label: texts.state,
          cell: ({ state }) => <Badge kind={state === 'OPEN' ? 'danger' : 'neutral'}>{texts.incidentStates[state]}</Badge>,
        },
        { key: 'since', label: texts.since, align: 'end', cell: ({ createdAt }) => dateTime(createdAt) },
      ]}
    />
  );
}
