import { useRef } from 'preact/hooks';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import type { TaskDetail } from './form-tab.tsx';
import { taskTexts } from './texts.ts';

/** Why the form can't be filled in now; nothing when it can. */
export function TaskStateNote({ task, isGone }: { task: TaskDetail; isGone: boolean }) {
  const texts = useTexts(taskTexts);
  const formats = useFormats();
  const people = usePeople();
  const { actor } = useSession();
  // What ends while somebody works on it stands out; what had ended before is only to be read.
  const wasOpen = useRef(task.state === 'CREATED').current;

  function sentence(): string | null {
    if (isGone) return texts.gone;
    const endedAt = task.endedAt === null ? '' : formats.dateTime(task.endedAt);
    if (task.state === 'COMPLETED') return texts.endedCompleted(task.assignee === null ? '–' : people(task.assignee), endedAt);
    if (task.state === 'CANCELED') return texts.endedCanceled(endedAt);
    if (task.refusal === 'FOUR_EYES') return texts.fourEyesOwn;
    if (task.assignee === actor.accountId || (task.assignee !== null && actor.deputyFor.includes(task.assignee))) return null;
    if (task.assignee !== null) return texts.taken(people(task.assignee));
    return task.actions.includes('claim') ? texts.claimFirst : texts.notForYou;
  }

  const text = sentence();
  return (
    <div role="status">
      {text !== null && (
        <p class={isGone || (wasOpen && task.state !== 'CREATED') ? 'task__state task__state--ended' : 'task__state'}>{text}</p>
      )}
    </div>
  );
}
