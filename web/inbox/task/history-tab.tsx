import { timelinePageSchema } from '../../../src/contracts/case.ts';
import { usePages } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { useNames } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { FollowUp, HandOver, KindOf, Title } from '../../shared/timeline/entry-parts.tsx';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { caseTexts } from './case-texts.ts';
import type { TaskDetail } from './form-tab.tsx';

function HandOvers({ task }: { task: TaskDetail }) {
  const texts = useTexts(caseTexts);
  const formats = useFormats();
  const names = useNames();
  const people = usePeople();
  const groups = (keys: readonly string[]) => keys.map(names.group).join(', ');
  const sentence = {
    HAND_OVER: texts.handedOver,
    RETURN: texts.returned,
    TAKEN_BACK: (_: string, to: string) => texts.takenBack(to),
  };
  return (
    <ol class="around__notes">
      <li>{texts.created(formats.dateTime(task.createdAt))}</li>
      {task.handOvers.map(({ kind, fromGroups, toGroups, note, by, at }) => (
        <li key={at}>
          <p>{sentence[kind](groups(fromGroups), groups(toGroups))}</p>
          {note !== '' && <p class="around__text">{note}</p>}
          <p class="muted">{`${people(by)} · ${formats.dateTime(at)}`}</p>
        </li>
      ))}
      {task.endedAt !== null && (
        <li>
          {task.state === 'COMPLETED'
            ? texts.ended.COMPLETED(task.assignee === null ? '–' : people(task.assignee), formats.dateTime(task.endedAt))
            : texts.ended.CANCELED(formats.dateTime(task.endedAt))}
        </li>
      )}
    </ol>
  );
}

function Timeline({ caseId }: { caseId: string }) {
  const formats = useFormats();
  const people = usePeople();
  const list = usePages(`/cases/${caseId}/timeline`, timelinePageSchema);
  const { data, error } = list;
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Skeleton lines={8} />;
  return (
    <>
      <ol class="around__list">
        {data.pages
          .flatMap(({ items }) => items)
          .map((entry) => (
            <li key={entry.id} class="history__entry">
              <time class="muted number" dateTime={entry.at}>
                {formats.dateTime(entry.at)}
              </time>
              <div class="history__what">
                <span>
                  <KindOf entry={entry} />: <Title entry={entry} caseId={caseId} />
                </span>
                <HandOver entry={entry} />
                <FollowUp entry={entry} />
              </div>
              <span class="muted">{people(entry.by)}</span>
            </li>
          ))}
      </ol>
      <MoreButton query={list} />
    </>
  );
}

export function HistoryTab({ task, caseId }: { task: TaskDetail; caseId: string | null }) {
  const texts = useTexts(caseTexts);
  return (
    <div class="task__pad task__around">
      <section class="around">
        <h3>{texts.history}</h3>
        <HandOvers task={task} />
      </section>
      {caseId !== null && (
        <section class="around">
          <h3>{texts.timeline}</h3>
          <Timeline caseId={caseId} />
        </section>
      )}
    </div>
  );
}
