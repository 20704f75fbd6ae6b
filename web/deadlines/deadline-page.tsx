/** One deadline: until when, by what norm, how it was calculated, what happened to it, and what can be done. */
import { Link } from 'wouter-preact';
import { deadlineDetailSchema, type DeadlineDetail } from '../../src/contracts/deadline.ts';
import { useRead } from '../shared/api/queries.ts';
import { Calculation } from '../shared/deadlines/calculation.tsx';
import { DeadlineStateBadge } from '../shared/deadlines/deadline-state.tsx';
import '../shared/deadlines/deadlines.css';
import { deadlineTexts } from '../shared/deadlines/texts.ts';
import { useFormats, useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { DepartmentChip } from '../shared/organisation.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { usePeople } from '../shared/people.ts';
import { BackLink } from '../shared/ui/back-link.tsx';
import { ErrorState, Skeleton } from '../shared/ui/states.tsx';
import { DeadlineActions } from './deadline-actions.tsx';
import { deadlinePageTexts } from './texts.ts';

export function DeadlinePage({ deadlineId }: { deadlineId: string }) {
  const texts = useTexts(deadlinePageTexts);
  const { language } = useLanguage();
  const read = useRead(`/deadlines/${deadlineId}`, deadlineDetailSchema);
  usePageTitle(read.data?.label[language] ?? texts.title);
  if (read.isPending) return <Skeleton lines={10} />;
  if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} page />;
  const deadline = read.data;
  return (
    <div class="page">
      <p class="deadline-page__back">
        <BackLink href="/">{texts.back}</BackLink>
      </p>
      <h1>{deadline.label[language]}</h1>
      <Facts deadline={deadline} />
      {deadline.mayChange && <DeadlineActions deadline={deadline} />}
      <section aria-labelledby="calculation">
        <h2 id="calculation">{texts.calculation}</h2>
        <Calculation steps={deadline.steps} />
      </section>
      <History deadline={deadline} />
    </div>
  );
}

function Facts({ deadline }: { deadline: DeadlineDetail }) {
  const texts = useTexts(deadlinePageTexts);
  const words = useTexts(deadlineTexts);
  const formats = useFormats();
  const { caseId, caseNumber, personName, legalBasis, departments, dueOn, warnOn, daysLeft, endedAt, state } = deadline;
  return (
    <dl class="deadline-page__facts">
      <dt>{texts.lastDay}</dt>
      <dd>
        <time dateTime={dueOn}>{formats.weekday(dueOn)}</time>
        {endedAt === null && state !== 'SUSPENDED' && <span class="muted"> · {words.daysLeft(daysLeft)}</span>}
      </dd>
      <dt>{texts.state}</dt>
      <dd>
        <DeadlineStateBadge deadline={deadline} />
      </dd>
      <dt>{texts.norm}</dt>
      <dd>{legalBasis}</dd>
      <dt>{texts.case}</dt>
      <dd>
        <Link href={`~/cases/${caseId}`}>{caseNumber}</Link> {personName}
      </dd>
      <dt>{texts.departments}</dt>
      <dd class="deadline-state">
        {departments.map((key) => (
          <DepartmentChip key={key} department={key} />
        ))}
      </dd>
      <dt>{texts.warning}</dt>
      <dd>{formats.date(warnOn)}</dd>
    </dl>
  );
}

function History({ deadline: { history } }: { deadline: DeadlineDetail }) {
  const texts = useTexts(deadlinePageTexts);
  const words = useTexts(deadlineTexts);
  const formats = useFormats();
  const people = usePeople();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{texts.history}</h2>
      <ol class="deadline-page__history">
        {history.map(({ kind, at, by, reason, dueOn }, index) => (
          <li key={index}>
            <p>
              <strong>{texts.changes[kind]}</strong> <span class="muted">{words.until(formats.date(dueOn))}</span>
            </p>
            {!by.startsWith('worker:') && <p>{reason}</p>}
            <p class="muted">{`${people(by)} · ${formats.dateTime(at)}`}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
