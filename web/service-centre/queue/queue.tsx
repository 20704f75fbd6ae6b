import { Link } from 'wouter-preact';
import { taskPageSchema } from '../../../src/contracts/task.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { Deadline } from '../../shared/ui/badge.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { WaitingSince } from '../../shared/ui/waiting-since.tsx';
import { serviceCentreTexts } from '../texts.ts';

const shown = 25;

/** Open tasks of one's own department, who waits longest first. */
export function Queue() {
  const texts = useTexts(serviceCentreTexts);
  const formats = useFormats();
  const nameOf = usePeople();
  const tasks = useRead(address('/tasks', { scope: 'department', sort: 'createdAt', limit: shown }), taskPageSchema);
  return (
    <section class="service-centre__block">
      <div class="service-centre__head">
        <h2>{tasks.data === undefined ? texts.queue : `${texts.queue} (${formats.number(tasks.data.total)})`}</h2>
        <Link href="~/tasks">{texts.allTasks}</Link>
      </div>
      {tasks.isPending && <Skeleton lines={4} />}
      {tasks.isError && <ProblemNotice error={tasks.error} onRetry={() => void tasks.refetch()} />}
      {tasks.data?.items.length === 0 && <p class="muted">{texts.queueEmpty}</p>}
      <ul class="entry-list">
        {tasks.data?.items.map((task) => (
          <li key={task.userTaskKey}>
            <span class="entry-list__what">
              <Link href={`~/tasks/${task.userTaskKey}`}>{task.personName ?? task.name}</Link>
              <span class="muted">
                {task.personName !== null && `${task.name} · `}
                {task.assignee === null ? texts.free : texts.takenBy(nameOf(task.assignee))}
              </span>
            </span>
            <span class="entry-list__aside">
              <span>
                {texts.waits} <WaitingSince since={task.createdAt} />
              </span>
              {task.dueAt !== null && <Deadline dueAt={task.dueAt} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
