/** Years of rates: what the engine calculates with, and what has been entered. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { type RatePeriod, rateTableListSchema } from '../../../src/contracts/rate-table.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { PageHead } from '../../shared/ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { BeginYear } from './begin-year.tsx';
import { RateStateBadge } from './rate-state.tsx';
import { useRateRights } from './rights.ts';
import { ratesTexts } from './texts.ts';

export function RatesPage() {
  const texts = useTexts(ratesTexts);
  const { date, dateTime } = useFormats();
  const { mayEnter, mayRelease } = useRateRights();
  const [beginning, setBeginning] = useState(false);
  const { data, error, refetch } = useRead('/rate-tables', rateTableListSchema);
  usePageTitle(texts.title);
  if (data === undefined) {
    return error === null ? <Skeleton lines={10} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  const waiting = data.tables.filter(({ state }) => state === 'SUBMITTED' || state === 'RELEASING');
  return (
    <div class="page">
      <PageHead title={texts.title} text={texts.what}>
        <div class="page__actions">
          {waiting.length > 0 && <Badge kind="warning">{texts.waiting(waiting.length, waiting.some(mayRelease))}</Badge>}
          {mayEnter && (
            <Button kind="primary" onClick={() => setBeginning(true)}>
              {texts.begin}
            </Button>
          )}
        </div>
      </PageHead>
      <section class="section" aria-labelledby="tables">
        <h2 id="tables">{texts.tables}</h2>
        {data.tables.length === 0 ? (
          <EmptyState title={texts.noTables} text={texts.noTablesText} />
        ) : (
          <Table
            caption={texts.tables}
            rows={data.tables}
            keyOf={({ rateTableId }) => rateTableId}
            columns={[
              {
                key: 'year',
                label: texts.year,
                cell: ({ rateTableId, year }) => <Link href={`/rates/${rateTableId}`}>{texts.name(year)}</Link>,
              },
              {
                key: 'validity',
                label: texts.validity,
                cell: ({ validFrom, validUntil }) => texts.period(date(validFrom), date(validUntil)),
              },
              { key: 'state', label: texts.state, cell: ({ state }) => <RateStateBadge state={state} /> },
              {
                key: 'entered',
                label: texts.enteredBy,
                wide: true,
                cell: ({ enteredBy, savedAt }) => `${enteredBy.map(({ name }) => name).join(', ')}, ${dateTime(savedAt)}`,
              },
              {
                key: 'released',
                label: texts.releasedBy,
                cell: ({ released }) => (released === null ? '–' : `${released.name}, ${dateTime(released.at)}`),
              },
            ]}
          />
        )}
      </section>
      <InForce periods={data.inForce} />
      {beginning && <BeginYear inForce={data.inForce} onClose={() => setBeginning(false)} />}
    </div>
  );
}

function InForce({ periods }: { periods: readonly RatePeriod[] }) {
  const texts = useTexts(ratesTexts);
  const { date, money } = useFormats();
  const amount = (cents: number | null | undefined): string => (cents == null ? '–' : money(cents));
  const together = ({ amounts: { stages } }: RatePeriod): string =>
    amount((stages[0]?.personalCents ?? 0) + (stages[0]?.necessaryCents ?? 0));
  return (
    <section class="section" aria-labelledby="in-force">
      <h2 id="in-force">{texts.inForce}</h2>
      <p class="muted">{texts.inForceText}</p>
      <Table
        caption={texts.inForce}
        rows={periods}
        keyOf={({ year }) => String(year)}
        columns={[
          { key: 'year', label: texts.year, cell: ({ year }) => String(year) },
          {
            key: 'validity',
            label: texts.validity,
            wide: true,
            cell: ({ validFrom, validUntil }) => texts.period(date(validFrom), date(validUntil)),
          },
          { key: 'stage-one', label: texts.stageOne, align: 'end', cell: together },
          { key: 'analog', label: texts.analog, align: 'end', cell: ({ amounts }) => amount(amounts.stages[0]?.analogCents) },
          {
            key: 'supplement',
            label: texts.supplement,
            align: 'end',
            cell: ({ amounts }) => amount(amounts.immediateSupplementCents),
          },
        ]}
      />
    </section>
  );
}
