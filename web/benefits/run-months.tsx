/** The households of a run, all or those in one state. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { monthChanges, type MonthChange, type MonthState, runMonthsPageSchema } from '../../src/contracts/benefit-run.ts';
import { usePages } from '../shared/api/queries.ts';
import { address } from '../shared/api/request.ts';
import { useFormats, useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { Field } from '../shared/ui/field.tsx';
import { MoreButton } from '../shared/ui/more-button.tsx';
import { ErrorState } from '../shared/ui/states.tsx';
import { Table } from '../shared/ui/table.tsx';
import type { RunDetail } from './run-state.tsx';
import { benefitsTexts } from './texts.ts';

export function RunMonths({ runId, states }: { runId: string; states: RunDetail['states'] }) {
  const texts = useTexts(benefitsTexts);
  const { language } = useLanguage();
  const { money, number, shortDate } = useFormats();
  const [state, setState] = useState<MonthState | ''>('');
  const path = address(`/benefit-runs/${runId}/months`, { state });
  const months = usePages(path, runMonthsPageSchema, { keepPrevious: true });
  const { data, error, refetch } = months;
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const words = (changes: string[]): string =>
    changes.map((change) => monthChanges[change as MonthChange][language === 'de' ? 0 : 1]).join('; ');
  const days = (period: string | null): string => period?.split('/').map(shortDate).join(' – ') ?? '–';
  return (
    <section class="section" aria-labelledby="months">
      <div class="section__head">
        <h2 id="months">{texts.monthsTitle}</h2>
        <Field label={texts.state}>
          {(control) => (
            <select {...control} value={state} onChange={({ currentTarget }) => setState(currentTarget.value as MonthState | '')}>
              <option value="">{texts.all}</option>
              {states.map((each) => (
                <option key={each.state} value={each.state}>
                  {`${texts.states[each.state]} (${number(each.households)})`}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data !== undefined && rows.length === 0 && <p>{texts.noMonths}</p>}
      {rows.length > 0 && (
        <Table
          caption={texts.monthsTitle}
          rows={rows}
          keyOf={({ monthlyBenefitId }) => monthlyBenefitId}
          columns={[
            {
              key: 'case',
              label: texts.caseNumber,
              cell: ({ caseId, caseNumber }) => <Link href={`~/cases/${caseId}`}>{caseNumber}</Link>,
            },
            { key: 'person', label: texts.person, cell: ({ personName }) => personName },
            { key: 'state', label: texts.state, cell: (month) => texts.states[month.state] },
            {
              key: 'changes',
              label: texts.changes,
              wide: true,
              cell: ({ changes, returnReason }) => [words(changes), returnReason].filter(Boolean).join('; ') || '–',
            },
            { key: 'period', label: texts.period, cell: ({ period }) => days(period) },
            { key: 'previous', label: texts.previous, align: 'end', cell: ({ previousCents }) => money(previousCents) },
            { key: 'amount', label: texts.amount, align: 'end', cell: ({ amountCents }) => money(amountCents) },
          ]}
        />
      )}
      <MoreButton query={months} />
    </section>
  );
}
