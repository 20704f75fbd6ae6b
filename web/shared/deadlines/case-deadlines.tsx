/** The deadlines that run in a case, as far as the reader's department answers for them: until when, by what norm, and why. */
import { Link } from 'wouter-preact';
import { deadlinePageSchema, type Deadline } from '../../../src/contracts/deadline.ts';
import { useRead } from '../api/queries.ts';
import { address } from '../api/request.ts';
import { useFormats, useLanguage, useTexts } from '../language/language-provider.tsx';
import { useMayOpen } from '../session/session-provider.tsx';
import { ProblemNotice, Skeleton } from '../ui/states.tsx';
import { Calculation } from './calculation.tsx';
import { DeadlineStateBadge } from './deadline-state.tsx';
import './deadlines.css';
import { deadlineTexts } from './texts.ts';

const most = 200;

export function CaseDeadlines({ caseId }: { caseId: string }) {
  const texts = useTexts(deadlineTexts);
  const mayOpen = useMayOpen();
  const path = address('/deadlines', { caseId, state: 'open', limit: String(most) });
  const list = useRead(path, deadlinePageSchema, { enabled: mayOpen('deadlines') });
  if (!mayOpen('deadlines')) return null;
  return (
    <>
      {list.isPending && <Skeleton lines={2} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <p class="muted">{texts.none}</p>}
      <ul class="case-deadlines">
        {list.data?.items.map((deadline) => (
          <CaseDeadline key={deadline.deadlineId} deadline={deadline} />
        ))}
      </ul>
      <p>
        <Link href={`~/deadlines?caseId=${caseId}&state=all`}>{texts.all}</Link>
      </p>
    </>
  );
}

function CaseDeadline({ deadline }: { deadline: Deadline }) {
  const texts = useTexts(deadlineTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { deadlineId, label, legalBasis, dueOn, daysLeft, steps, state } = deadline;
  return (
    <li>
      <p class="case-deadlines__head">
        <Link href={`~/deadlines/${deadlineId}`}>{label[language]}</Link>
        <span class="muted deadline-norm">{legalBasis}</span>
        <DeadlineStateBadge deadline={deadline} />
      </p>
      <p>
        <time dateTime={dueOn}>{texts.until(formats.weekday(dueOn))}</time>
        {state !== 'SUSPENDED' && <span class="muted"> · {texts.daysLeft(daysLeft)}</span>}
      </p>
      <details>
        <summary>{texts.calculation}</summary>
        <Calculation steps={steps} />
      </details>
    </li>
  );
}
