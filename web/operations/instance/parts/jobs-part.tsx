import { useState } from 'preact/hooks';
import { useFormats, useTexts } from '../../../shared/language/language-provider.tsx';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Table } from '../../../shared/ui/table.tsx';
import { RetriesDialog } from '../../jobs/retries-dialog.tsx';
import { jobsTexts } from '../../jobs/texts.ts';
import { useMayOperate } from '../../may-operate.ts';
import { ofElement, type InstanceDetail } from '../instance-detail.ts';
import type { PartProps } from '../instance-parts.tsx';
import { IncidentMessage } from '../open-incidents.tsx';
import { instanceTexts } from '../texts.ts';

type Job = InstanceDetail['jobs'][number];

export function JobsPart({ instance, element }: PartProps) {
  const texts = useTexts(instanceTexts);
  const jobs = useTexts(jobsTexts);
  const { dateTime, number } = useFormats();
  const mayOperate = useMayOperate();
  const [changing, setChanging] = useState<string | null>(null);
  const shown = ofElement(instance.jobs, element);
  if (shown.length === 0) return <p class="muted">{texts.nothing.jobs}</p>;
  return (
    <>
      <Table
        caption={texts.tabs.jobs}
        rows={shown}
        keyOf={({ jobKey }) => jobKey}
        columns={[
          {
            key: 'type',
            label: texts.type,
            wide: true,
            cell: ({ type, errorMessage, errorCode }) => (
              <>
                <span class="mono">{type}</span>
                {(errorMessage ?? errorCode) !== null && <IncidentMessage message={errorMessage ?? errorCode ?? ''} />}
              </>
            ),
          },
          {
            key: 'state',
            label: texts.state,
            cell: ({ state, retries }) => (
              <Badge kind={state === 'FAILED' && retries === 0 ? 'danger' : 'neutral'}>{jobs.states[state]}</Badge>
            ),
          },
          { key: 'retries', label: texts.retries, align: 'end', cell: ({ retries }) => number(retries) },
          { key: 'worker', label: texts.worker, cell: ({ worker }) => worker ?? '–' },
          { key: 'at', label: texts.changed, align: 'end', cell: ({ updatedAt }) => dateTime(updatedAt) },
          ...(mayOperate
            ? [
                {
                  key: 'action',
                  label: <span class="visually-hidden">{texts.action}</span>,
                  cell: ({ jobKey, type, endedAt }: Job) =>
                    endedAt === null && (
                      <Button aria-label={jobs.setRetriesOf(type)} onClick={() => setChanging(jobKey)}>
                        {jobs.setRetries}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {changing !== null && <RetriesDialog jobKey={changing} onClose={() => setChanging(null)} />}
    </>
  );
}
