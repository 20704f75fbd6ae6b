import { Link } from 'wouter-preact';
import { caseDetailSchema } from '../../../src/contracts/case.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { RaiseForm } from './raise-form.tsx';
import { raiseTexts } from './texts.ts';

const filterNames = ['caseId'] as const;

/** Opened from a case or a task, which name the case in the address. */
export function RaisePage() {
  const texts = useTexts(raiseTexts);
  const [{ caseId }] = useAddressFilters(filterNames);
  usePageTitle(texts.title);
  if (caseId === undefined) {
    return (
      <EmptyState title={texts.noCase} text={texts.noCaseText} page>
        <Link href="~/cases">{texts.toCases}</Link>
      </EmptyState>
    );
  }
  return <RaiseInCase caseId={caseId} />;
}

function RaiseInCase({ caseId }: { caseId: string }) {
  const texts = useTexts(raiseTexts);
  const { data, error, isPending, refetch } = useRead(`/cases/${caseId}`, caseDetailSchema);
  if (isPending) return <Skeleton lines={6} />;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} page />;
  return (
    <div class="conflicts raise">
      <div>
        <h1>{texts.title}</h1>
        <p>
          {texts.case}: <Link href={`~/cases/${caseId}`}>{data.caseNumber}</Link>{' '}
          {data.personName !== null && <span class="muted">{data.personName}</span>}
        </p>
      </div>
      <p class="raise__intro">{texts.intro}</p>
      <RaiseForm caseId={caseId} />
      <section>
        <h2>{texts.what}</h2>
        <ol class="raise__steps">
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
