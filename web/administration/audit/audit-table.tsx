import { Link } from 'wouter-preact';
import type { z } from 'zod';
import type { auditEntrySchema } from '../../../src/contracts/audit.ts';
import { purposeLabels, type Purpose } from '../../../src/contracts/purpose.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { useMayOpen } from '../../shared/session/session-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { auditTexts } from './texts.ts';

type Entry = z.infer<typeof auditEntrySchema>;

const outcomeKinds = { DONE: 'neutral', DENIED: 'danger', FAILED: 'warning' } as const;

export function AuditTable({ rows }: { rows: readonly Entry[] }) {
  const texts = useTexts(auditTexts);
  const { language } = useLanguage();
  const { number, dateTime } = useFormats();
  const nameOf = usePeople();
  return (
    <Table
      caption={texts.title}
      rows={rows}
      keyOf={({ sequence }) => String(sequence)}
      columns={[
        { key: 'sequence', label: texts.sequence, align: 'end', cell: ({ sequence }) => number(sequence) },
        { key: 'at', label: texts.at, cell: ({ at }) => <time dateTime={at}>{dateTime(at)}</time> },
        {
          key: 'by',
          label: texts.by,
          cell: ({ actor, onBehalfOf }) => (
            <>
              {actor.name}
              {onBehalfOf !== null && <span class="muted audit__line">{texts.onBehalfOf(nameOf(onBehalfOf))}</span>}
            </>
          ),
        },
        {
          key: 'action',
          label: texts.action,
          cell: ({ action }) => <span title={action}>{texts.actions[action] ?? action}</span>,
        },
        {
          key: 'outcome',
          label: texts.outcome,
          cell: ({ outcome }) => <Badge kind={outcomeKinds[outcome]}>{texts.outcomes[outcome]}</Badge>,
        },
        {
          key: 'resource',
          label: texts.kind,
          wide: true,
          cell: (entry) => (
            <>
              <Resource entry={entry} />
              {entry.purpose !== null && (
                <span class="muted audit__line">
                  {texts.purpose}:{' '}
                  {entry.purpose in purposeLabels ? purposeLabels[entry.purpose as Purpose][language] : entry.purpose}
                </span>
              )}
              <details>
                <summary class="muted">{texts.details}</summary>
                <pre class="audit__details">{JSON.stringify(entry.details, null, 2)}</pre>
                <p class="muted">
                  {texts.hash} <span class="mono">{entry.hash}</span>
                </p>
                <p class="muted">
                  {texts.previousHash} <span class="mono">{entry.previousHash}</span>
                </p>
              </details>
            </>
          ),
        },
      ]}
    />
  );
}

/** What the entry is about, linked where the reader may open it. */
function Resource({ entry: { resource, caseId } }: { entry: Entry }) {
  const { kinds } = useTexts(auditTexts);
  const mayOpen = useMayOpen();
  const { kind, id } = resource;
  const label = (
    <>
      {kinds[kind] ?? kind} <span class="mono">{id}</span>
    </>
  );
  if (kind === 'processInstance' && mayOpen('operations')) return <Link href={`~/operations/instances/${id}`}>{label}</Link>;
  if (kind === 'account' && mayOpen('administration')) return <Link href={`~/administration/accounts/${id}`}>{label}</Link>;
  if (caseId !== null && mayOpen('cases')) return <Link href={`~/cases/${caseId}`}>{label}</Link>;
  return <span>{label}</span>;
}
