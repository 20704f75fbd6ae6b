/** The rates of one year: entered, checked against who is concerned, released. */
import { rateTableListSchema, rateTableSchema } from '../../../src/contracts/rate-table.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { CheckActions } from './check-actions.tsx';
import { gapsOf } from './gaps-of.ts';
import { RateChanges } from './rate-changes.tsx';
import { RateForm } from './rate-form.tsx';
import { RateStateBadge } from './rate-state.tsx';
import { useRateRights } from './rights.ts';
import { ratesTexts } from './texts.ts';

export function RatePage({ rateTableId }: { rateTableId: string }) {
  const texts = useTexts(ratesTexts);
  const { date, dateTime } = useFormats();
  const { data: table, error, refetch } = useRead(`/rate-tables/${rateTableId}`, rateTableSchema);
  const { data: list } = useRead('/rate-tables', rateTableListSchema);
  const { mayEnter } = useRateRights();
  usePageTitle(table === undefined ? texts.title : texts.name(table.year));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} page />;
  if (table === undefined || list === undefined) return <Skeleton lines={10} />;
  const former = list.inForce.find(({ year }) => year < table.year);
  const canEnter = mayEnter && (table.state === 'DRAFT' || table.state === 'RETURNED');
  const complete = gapsOf(table.amounts).length === 0;
  return (
    <div class="page">
      <BackLink href="/rates">{texts.back}</BackLink>
      <div class="page__head">
        <div class="facts">
          <h1>{texts.name(table.year)}</h1>
          <RateStateBadge state={table.state} />
        </div>
        <CheckActions table={table} />
      </div>
      <p class="muted">
        {[
          `${texts.validity}: ${texts.period(date(table.validFrom), date(table.validUntil))}`,
          `${texts.enteredBy} ${table.enteredBy.map(({ name }) => name).join(', ')}`,
          table.submitted && `${texts.submittedBy} ${table.submitted.name}, ${dateTime(table.submitted.at)}`,
          table.released && `${texts.releasedBy} ${table.released.name}, ${dateTime(table.released.at)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {table.returnedBecause !== null && <p>{texts.returned(table.returnedBecause)}</p>}
      {table.state === 'REPLACED' && <p>{texts.replaced}</p>}
      <RateForm key={table.state} table={table} former={former} canEnter={canEnter} />
      {table.state !== 'RELEASED' && table.state !== 'REPLACED' && (
        <section class="section" aria-labelledby="changes">
          <h2 id="changes">{texts.changes}</h2>
          <p class="muted">{texts.changesText(table.year)}</p>
          {complete ? <RateChanges key={table.revision} table={table} /> : <p>{texts.changesLater}</p>}
        </section>
      )}
    </div>
  );
}
