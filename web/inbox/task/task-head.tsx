import { Link } from 'wouter-preact';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useNames } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { useMayOpen, useSession } from '../../shared/session/session-provider.tsx';
import { Badge, Deadline } from '../../shared/ui/badge.tsx';
import { inboxTexts } from '../texts.ts';
import type { TaskDetail } from './form-tab.tsx';
import { PassedOn } from './passed-on.tsx';
import { taskTexts } from './texts.ts';

/** Whose case, which process, until when, and who works on it. */
export function TaskHead({ task }: { task: TaskDetail }) {
  const texts = useTexts(taskTexts);
  const inbox = useTexts(inboxTexts);
  const formats = useFormats();
  const names = useNames();
  const people = usePeople();
  const mayOpen = useMayOpen();
  const { actor } = useSession();
  const departmentNames = task.departments.map(names.department);
  const groupNames = task.candidateGroups.map(names.group).filter((name) => !departmentNames.includes(name));
  const about = [task.personName, task.caseNumber].filter((part) => part !== null).join(' · ');
  const comesBack = task.followUpAt !== null && Date.parse(task.followUpAt) > Date.now();

  return (
    <header class="task__head">
      <h2 class="task__title" tabIndex={-1} data-page-title>
        {task.name}
      </h2>
      <p class="task__about">
        {task.caseId !== null && mayOpen('cases') ? (
          <Link href={`~/cases/${task.caseId}`}>{about || texts.openCase}</Link>
        ) : (
          about
        )}
        <span class="muted">{about === '' ? task.processName : ` · ${task.processName}`}</span>
      </p>
      <dl class="task__facts">
        <div>
          <dt>{texts.deadline}</dt>
          <dd>
            {task.dueAt === null ? (
              texts.noDeadline
            ) : (
              <>
                <Deadline dueAt={task.dueAt} /> <span class="muted">{formats.shortDate(task.dueAt)}</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{texts.assignee}</dt>
          <dd>{task.assignee === null ? texts.nobody : task.assignee === actor.accountId ? texts.me : people(task.assignee)}</dd>
        </div>
        <div>
          <dt>{texts.groups}</dt>
          <dd class="task__groups">
            {task.departments.map((department) => (
              <DepartmentChip key={department} department={department} />
            ))}
            <span>{groupNames.join(', ')}</span>
          </dd>
        </div>
        {task.urgency !== null && (
          <div>
            <dt>{texts.urgency}</dt>
            <dd>{inbox.urgencies[task.urgency] ?? task.urgency}</dd>
          </div>
        )}
        {comesBack && (
          <div>
            <dt>{texts.followUp}</dt>
            <dd>
              {formats.shortDate(task.followUpAt ?? '')}
              {task.followUp !== null && <span class="muted">{` · ${task.followUp.note}`}</span>}
            </dd>
          </div>
        )}
      </dl>
      <PassedOn task={task} />
      {task.frozenBy.length > 0 && (
        <p class="task__frozen">
          <Badge kind="warning">{inbox.frozen}</Badge> {texts.frozen}{' '}
          {mayOpen('conflicts') && <Link href={`~/conflicts/${task.frozenBy[0] ?? ''}`}>{texts.toConflict}</Link>}
        </p>
      )}
    </header>
  );
}
