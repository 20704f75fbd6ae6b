import type { z } from 'zod';
import { Link } from 'wouter-preact';
import { conflictDetailSchema, conflictProgressSchema } from '../../../src/contracts/goal-conflict.ts';
import { useRead } from '../../shared/api/queries.ts';
import { catalogueLabel } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { usePeople } from '../../shared/people.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { ErrorState, ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { Parties } from '../parties.tsx';
import { conflictTexts } from '../texts.ts';
import './conflict-page.css';
import { Positions } from './positions.tsx';
import { Rounds } from './rounds.tsx';
import { Steps } from './steps.tsx';
import { Waiting } from './waiting.tsx';

export type ConflictDetail = z.output<typeof conflictDetailSchema>;
export type ConflictProgress = z.output<typeof conflictProgressSchema>;

export function ConflictPage({ conflictId }: { conflictId: string }) {
  const texts = useTexts(conflictTexts);
  const { language } = useLanguage();
  const conflict = useRead(`/goal-conflicts/${conflictId}`, conflictDetailSchema);
  const progress = useRead(`/goal-conflicts/${conflictId}/progress`, conflictProgressSchema);
  const type =
    conflict.data === undefined ? texts.conflict : catalogueLabel('conflictType', conflict.data.conflictType, language);
  usePageTitle(type);
  if (conflict.isPending) return <Skeleton lines={10} />;
  if (conflict.isError) return <ErrorState error={conflict.error} onRetry={() => void conflict.refetch()} page />;
  return (
    <div class="conflicts">
      <nav aria-label={texts.back}>
        <BackLink href="/">{texts.back}</BackLink>
      </nav>
      <Head conflict={conflict.data} type={type} />
      <div class="conflict">
        <div class="conflict__main">
          {conflict.data.outcome !== null && <Decision conflict={conflict.data} />}
          <Positions conflict={conflict.data} />
          <Rounds conflict={conflict.data} progress={progress.data} />
        </div>
        <div class="conflict__side">
          {progress.isPending && <Skeleton lines={5} />}
          {progress.isError && <ProblemNotice error={progress.error} onRetry={() => void progress.refetch()} />}
          {progress.data !== undefined && (
            <>
              <Steps conflict={conflict.data} progress={progress.data} />
              {conflict.data.outcome === null && <Waiting conflict={conflict.data} progress={progress.data} />}
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function Head({ conflict, type }: { conflict: ConflictDetail; type: string }) {
  const texts = useTexts(conflictTexts);
  const formats = useFormats();
  const nameOf = usePeople();
  return (
    <header class="conflict__head">
      <div class="conflict__title">
        <h1>{type}</h1>
        {conflict.outcome === null && <Badge kind="warning">{texts.undecided}</Badge>}
      </div>
      <p>
        <Link href={`~/cases/${conflict.caseId}`}>{conflict.caseNumber ?? texts.case}</Link>{' '}
        <span class="muted">
          {conflict.personName ?? texts.hiddenName} · {texts.raised(formats.date(conflict.raisedAt), nameOf(conflict.raisedBy))}
        </span>
      </p>
      <Parties conflict={conflict} />
    </header>
  );
}

function Decision({ conflict: { outcome, reasons, decidedAt } }: { conflict: ConflictDetail }) {
  const texts = useTexts(conflictTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  return (
    <section class="conflict__part conflict__decision">
      <h2>
        {texts.decision}: {catalogueLabel('conflictOutcome', outcome ?? '', language)}
      </h2>
      {decidedAt !== null && <span class="muted">{texts.decidedOn(formats.date(decidedAt))}</span>}
      <h3>{texts.reasons}</h3>
      <p class="conflict__text">{reasons ?? texts.noReasons}</p>
    </section>
  );
}
