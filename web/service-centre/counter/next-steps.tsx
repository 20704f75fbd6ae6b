import { Link } from 'wouter-preact';
import { caseProgressSchema } from '../../../src/contracts/case.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip } from '../../shared/organisation.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Deadline } from '../../shared/ui/badge.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { WaitingSince } from '../../shared/ui/waiting-since.tsx';
import { splitTasks } from './split-tasks.ts';
import { counterTexts } from './texts.ts';

/** What can be settled at once, and what lies with which department until when. */
export function NextSteps({ caseId }: { caseId: string }) {
  const texts = useTexts(counterTexts);
  const formats = useFormats();
  const { actor } = useSession();
  const progress = useRead(`/cases/${caseId}/progress`, caseProgressSchema);
  if (progress.isPending) return <Skeleton lines={3} />;
  if (progress.isError) return <ProblemNotice error={progress.error} onRetry={() => void progress.refetch()} />;
  const { here, elsewhere } = splitTasks(progress.data.openTasks, actor.departments);
  if (here.length + elsewhere.length === 0) return <p class="muted">{texts.nothingOpen}</p>;
  return (
    <div class="next-steps">
      <section>
        <h3>{texts.now}</h3>
        {here.length === 0 && <p class="muted">{texts.nothingNow}</p>}
        <ul class="entry-list">
          {here.map((task) => (
            <li key={task.userTaskKey}>
              <span class="service-centre__row">
                <strong>{task.name}</strong>
                {task.dueAt !== null && <Deadline dueAt={task.dueAt} />}
              </span>
              <Link class="button button--primary" href={`~/tasks/${task.userTaskKey}`}>
                {texts.work}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {elsewhere.length > 0 && (
        <section>
          <h3>{texts.elsewhere}</h3>
          <ul class="entry-list">
            {elsewhere.map((task) => (
              <li key={`${task.processInstanceKey}${task.createdAt}${task.departments.join()}`}>
                <span class="service-centre__row">
                  {task.departments.map((department) => (
                    <DepartmentChip key={department} department={department} />
                  ))}
                  {task.name}
                </span>
                <span class="entry-list__aside">
                  <span>{task.dueAt === null ? texts.noDeadline : `${texts.until} ${formats.date(task.dueAt)}`}</span>
                  <span class="muted">
                    {texts.waiting} <WaitingSince since={task.createdAt} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
