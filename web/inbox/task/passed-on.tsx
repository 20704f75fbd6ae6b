import { handOverTexts } from '../../shared/hand-overs/texts.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useOrganisation } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { WaitingSince } from '../../shared/ui/waiting-since.tsx';
import type { TaskDetail } from './form-tab.tsx';

/** Who passed the task on last, what they wrote to whoever takes it, and the clock that both sides see. */
export function PassedOn({ task: { state, handOvers } }: { task: TaskDetail }) {
  const texts = useTexts(handOverTexts);
  const people = usePeople();
  const { data: organisation } = useOrganisation();
  const last = handOvers.at(-1);
  if (state !== 'CREATED' || last === undefined || last.kind === 'TAKEN_BACK') return null;
  const departments = last.fromGroups.flatMap((key) => organisation?.groups.find((group) => group.key === key)?.department ?? []);
  return (
    <div class="task__passed">
      <p>
        {`${texts.from[last.kind]} ${people(last.by)}`}{' '}
        {[...new Set(departments)].map((department) => (
          <DepartmentChip key={department} department={department} />
        ))}{' '}
        <span class="muted">
          {`${texts.waits} `}
          <WaitingSince since={last.at} />
        </span>
      </p>
      {last.note !== '' && <p class="around__text">{texts.quoted(last.note)}</p>}
    </div>
  );
}
