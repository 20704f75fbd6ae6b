/** Running grants whose month the table changes, largest change first. */
import { Link } from 'wouter-preact';
import { rateChangesPageSchema, type RateTable } from '../../../src/contracts/rate-table.ts';
import { usePages } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { ratesTexts } from './texts.ts';

export const changesAddress = ({ rateTableId }: Pick<RateTable, 'rateTableId'>): string => `/rate-tables/${rateTableId}/changes`;

export function RateChanges({ table }: { table: RateTable }) {
  const texts = useTexts(ratesTexts);
  const { money, number, signedMoney } = useFormats();
  const changes = usePages(changesAddress(table), rateChangesPageSchema, { keepPrevious: true });
  const { data, error, refetch } = changes;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const [summary] = data?.pages ?? [];
  if (summary === undefined) return <Skeleton lines={4} />;
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const figures: [string, string][] = [
    [texts.concerned, texts.ofHouseholds(number(summary.concernedHouseholds), number(summary.households))],
    [texts.persons, number(summary.concernedPersons)],
    [texts.perMonthBefore, money(summary.oldMonthCents)],
    [texts.perMonth, money(summary.newMonthCents)],
    [texts.difference, signedMoney(summary.differenceCents)],
    ...(summary.notComparable === 0 ? [] : [[texts.notComparable, number(summary.notComparable)] satisfies [string, string]]),
  ];
  return (
    <>
      <dl class="benefit-facts">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 ? (
        <p>{texts.nobody}</p>
      ) : (
        <Table
          caption={texts.changes}
          rows={rows}
          keyOf={({ caseId }) => caseId}
          columns={[
            {
              key: 'case',
              label: texts.caseNumber,
              cell: ({ caseId, caseNumber }) => <Link href={`~/cases/${caseId}`}>{caseNumber}</Link>,
            },
            { key: 'person', label: texts.person, wide: true, cell: ({ personName }) => personName },
            { key: 'stages', label: texts.stages, cell: ({ stages }) => stages.join(', ') },
            { key: 'old', label: texts.oldMonth, align: 'end', cell: ({ oldMonthCents }) => money(oldMonthCents) },
            { key: 'new', label: texts.newMonth, align: 'end', cell: ({ newMonthCents }) => money(newMonthCents) },
            {
              key: 'difference',
              label: texts.difference,
              align: 'end',
              cell: ({ differenceCents }) => signedMoney(differenceCents),
            },
          ]}
        />
      )}
      <MoreButton query={changes} />
    </>
  );
}
