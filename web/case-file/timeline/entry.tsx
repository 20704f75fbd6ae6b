import type { TimelineEntry } from '../../../src/contracts/case.ts';
import { useFormats } from '../../shared/language/language-provider.tsx';
import { DepartmentChip } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { FollowUp, HandOver, KindOf, Title } from '../../shared/timeline/entry-parts.tsx';

interface Props {
  entry: TimelineEntry;
  caseId: string;
}

export function Entry({ entry, caseId }: Props) {
  const formats = useFormats();
  const nameOf = usePeople();
  const acted = entry.by !== null && !entry.by.includes(':');
  return (
    <li class={`timeline__entry timeline__entry--${entry.kind.toLowerCase().replace('_', '-')}`}>
      <time class="timeline__time" dateTime={entry.at}>
        {formats.time(entry.at)}
      </time>
      <div class="timeline__what">
        <span class="timeline__kind">
          <KindOf entry={entry} />
          {acted && ` · ${nameOf(entry.by)}`}
        </span>
        <Title entry={entry} caseId={caseId} />
        <HandOver entry={entry} />
        <FollowUp entry={entry} />
      </div>
      <span class="timeline__departments">
        {entry.departments.map((department) => (
          <DepartmentChip key={department} department={department} />
        ))}
      </span>
    </li>
  );
}
