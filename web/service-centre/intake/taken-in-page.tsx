/** Right after an intake: the number, what comes next with whom and until when, and the receipt as soon as it exists. */
import { Link } from 'wouter-preact';
import { caseDetailSchema } from '../../../src/contracts/case.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import '../counter/counter.css';
import { NextSteps } from '../counter/next-steps.tsx';
import { Papers } from '../counter/papers.tsx';
import { serviceCentreTexts } from '../texts.ts';
import { intakeTexts } from './texts.ts';

export function TakenInPage({ caseId }: { caseId: string }) {
  const texts = useTexts(intakeTexts);
  const centre = useTexts(serviceCentreTexts);
  const detail = useRead(`/cases/${caseId}`, caseDetailSchema);
  usePageTitle(texts.pageTitle(detail.data?.caseNumber ?? ''));
  if (detail.isPending) return <Skeleton lines={6} />;
  if (detail.isError) return <ErrorState error={detail.error} onRetry={() => void detail.refetch()} page />;
  const { caseNumber, personName } = detail.data;
  return (
    <div class="service-centre__page">
      <nav aria-label={centre.back}>
        <BackLink href="/">{centre.back}</BackLink>
      </nav>
      <header class="service-centre__head">
        <div>
          <h1>
            {texts.done}: {personName ?? caseNumber}
          </h1>
          <p>
            {texts.numberLabel} <strong>{caseNumber}</strong>
          </p>
        </div>
        <span class="service-centre__row">
          <Link href={`~/cases/${caseId}`}>{texts.openCase}</Link>
          <Link class="button button--secondary" href="/">
            {texts.another}
          </Link>
        </span>
      </header>
      <section class="service-centre__block">
        <h2>{texts.next}</h2>
        <NextSteps caseId={caseId} />
      </section>
      <Papers caseId={caseId} />
    </div>
  );
}
