/** What is still to be done in a case and where its processes stand. */
import { Link } from 'wouter-preact';
import { caseProgressSchema } from '../../../src/contracts/case.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip } from '../../shared/organisation.tsx';
import { Deadline } from '../../shared/ui/badge.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { casePageTexts } from './texts.ts';

export function OpenWork({ caseId }: { caseId: string }) {
  const texts = useTexts(casePageTexts);
  const progress = useRead(`/cases/${caseId}/progress`, caseProgressSchema);
  return (
    <section class="case-page__block" aria-label={texts.openTasks}>
      <h2>{texts.openTasks}</h2>
      {progress.isPending && <Skeleton lines={2} />}
      {progress.isError && <ProblemNotice error={progress.error} onRetry={() => void progress.refetch()} />}
      {progress.data?.openTasks.length === 0 && <p class="muted">{texts.noTasks}</p>}
      <ul class="case-page__work">
        {progress.data?.openTasks.map((task) => (
          <li key={task.userTaskKey ?? `${task.processInstanceKey}${task.createdAt}${task.departments.join()}`}>
            {task.userTaskKey === null ? (
              <span class="muted">{texts.hiddenTask}</span>
            ) : (
              <Link href={`~/tasks/${task.userTaskKey}`}>{task.name}</Link>
            )}
            <span class="case-file__row">
              {task.departments.map((department) => (
                <DepartmentChip key={department} department={department} />
              ))}
            </span>
            {task.dueAt !== null && <Deadline dueAt={task.dueAt} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
