/** Somebody known stands at the counter: their open matters, and what can be settled now. */
import { Link } from 'wouter-preact';
import type { CaseSummary } from '../../../src/contracts/case.ts';
import { personDetailSchema } from '../../../src/contracts/person.ts';
import { useRead } from '../../shared/api/queries.ts';
import { birthDateText, fullName } from '../../shared/facts/person-text.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { serviceCentreTexts } from '../texts.ts';
import './counter.css';
import { NewMatter } from './new-matter.tsx';
import { NextSteps } from './next-steps.tsx';
import { Papers } from './papers.tsx';
import { counterTexts } from './texts.ts';

export function CounterPage({ personId }: { personId: string }) {
  const texts = useTexts(counterTexts);
  const centre = useTexts(serviceCentreTexts);
  const person = useRead(`/persons/${personId}`, personDetailSchema);
  usePageTitle(person.data === undefined ? centre.title : fullName(person.data));
  if (person.isPending) return <Skeleton lines={8} />;
  if (person.isError) return <ErrorState error={person.error} onRetry={() => void person.refetch()} page />;
  const born = birthDateText(person.data);
  const openCases = person.data.cases.filter(({ closedAt }) => closedAt === null);
  const closed = person.data.cases.length - openCases.length;
  return (
    <div class="service-centre__page">
      <nav aria-label={centre.back}>
        <BackLink href="/">{centre.back}</BackLink>
      </nav>
      <header class="service-centre__head">
        <div>
          <h1>{fullName(person.data)}</h1>
          <p class="muted">{born === null ? texts.bornUnknown : texts.born(born)}</p>
        </div>
        <Link href={`~/cases/persons/${personId}`}>{texts.file}</Link>
      </header>
      {openCases.length === 0 && <p class="muted">{texts.noOpenCases}</p>}
      {openCases.map((one) => (
        <CaseAtCounter key={one.caseId} one={one} />
      ))}
      {closed > 0 && <Link href={`~/cases?personId=${personId}&state=closed`}>{texts.closedCases(closed)}</Link>}
      <NewMatter key={openCases.length} personId={personId} openCases={openCases} />
    </div>
  );
}

function CaseAtCounter({ one }: { one: CaseSummary }) {
  const texts = useTexts(counterTexts);
  return (
    <section class="counter__case" aria-label={one.caseNumber}>
      <div class="service-centre__head">
        <div class="service-centre__row">
          <h2>{one.caseNumber}</h2>
          {one.frozenBy.length > 0 && <Badge kind="warning">{texts.onHold}</Badge>}
        </div>
        <Link href={`~/cases/${one.caseId}`}>{texts.openCase}</Link>
      </div>
      <NextSteps caseId={one.caseId} />
      <Papers caseId={one.caseId} />
    </section>
  );
}
