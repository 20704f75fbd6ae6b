import { Link } from 'wouter-preact';
import type { Task } from '../../../src/contracts/task.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Badge, Deadline } from '../../shared/ui/badge.tsx';
import { inboxTexts } from '../texts.ts';

interface Props {
  task: Task;
  href: string;
  current: boolean;
  selected: boolean;
  /** A command on it has been accepted but is not visible yet. */
  pending: boolean;
  onSelect: (selected: boolean, range: boolean) => void;
}

export function TaskRow({ task, href, current, selected, pending, onSelect }: Props) {
  const texts = useTexts(inboxTexts);
  const formats = useFormats();
  const people = usePeople();
  const { actor } = useSession();
  const isMine = task.assignee === actor.accountId;
  const comesBack = task.followUpAt !== null && Date.parse(task.followUpAt) > Date.now();
  const waiting = (task.assignee !== null && !isMine) || comesBack;
  const elsewhere = task.departments.filter(
    (department) => actor.departments.length !== 1 || !actor.departments.includes(department),
  );
  const who = task.personName ?? task.caseNumber ?? texts.noCase;
  const marks = [isMine && 'row--mine', waiting && 'row--waiting', current && 'row--current', selected && 'row--selected'];

  return (
    <div class={['row', ...marks].filter(Boolean).join(' ')}>
      <label class="row__select">
        <input
          type="checkbox"
          checked={selected}
          aria-label={texts.select(`${task.name}, ${who}`)}
          onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
        />
      </label>
      <Link class="row__link" href={href} data-task={task.userTaskKey} aria-current={current ? 'true' : undefined}>
        <span class="row__due">
          <span class="visually-hidden">{`${texts.due}: `}</span>
          {task.dueAt === null ? <span class="muted">{texts.noDeadline}</span> : <Deadline dueAt={task.dueAt} />}
        </span>
        <span class="row__name">{task.name}</span>
        <span class="row__about muted">{`${who} · ${task.processName}`}</span>
        <span class="row__marks">
          {pending && <Badge>{texts.pending}</Badge>}
          {task.frozenBy.length > 0 && <Badge kind="warning">{texts.frozen}</Badge>}
          {comesBack && <Badge>{texts.followUp(formats.shortDate(task.followUpAt ?? ''))}</Badge>}
          {isMine && <Badge kind="info">{texts.mine}</Badge>}
          {elsewhere.map((department) => (
            <DepartmentChip key={department} department={department} />
          ))}
          {task.assignee !== null && !isMine && <span class="muted">{texts.with(people(task.assignee))}</span>}
        </span>
      </Link>
    </div>
  );
}
