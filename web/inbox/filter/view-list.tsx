import { Link } from 'wouter-preact';
import { taskCountsSchema } from '../../../src/contracts/task.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { inboxTexts } from '../texts.ts';
import { searchOf, viewOf, views, type InboxFilter } from './inbox-filter.ts';
import { useViewName } from './use-view-name.ts';

/** The standing views with how much each holds. What narrows the list stays when another view is chosen. */
export function ViewList({ filter }: { filter: InboxFilter }) {
  const texts = useTexts(inboxTexts);
  const formats = useFormats();
  const nameOf = useViewName();
  const { actor } = useSession();
  const { data: counts } = useRead('/tasks/counts', taskCountsSchema, { keepPrevious: true });
  const current = viewOf(filter);

  const offered = views.filter((view) => view !== 'department' || actor.departments.length > 0);
  return (
    <nav aria-label={texts.filters}>
      <ul class="views">
        {offered.map((view) => (
          <li key={view}>
            <Link
              class={view === 'overdue' && (counts?.overdue ?? 0) > 0 ? 'view view--danger' : 'view'}
              href={`/?${searchOf({ ...filter, view })}`}
              aria-current={view === current ? 'true' : undefined}
            >
              <span class="view__name">{nameOf(view)}</span>
              <span class="view__count number">{counts === undefined ? '' : formats.number(counts[view])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
