import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { savedFilterListSchema, savedFilterSchema, type SavedFilter } from '../../../src/contracts/saved-filter.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { nothing, write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { isNarrowed, searchOf, sortOf, type InboxFilter } from '../filter/inbox-filter.ts';
import { SaveFilterDialog } from './save-filter-dialog.tsx';
import { filterOfQuery, showsQuery } from './saved-query.ts';
import { savedTexts } from './texts.ts';

const path = '/saved-filters';

/** Saved filters as links; a list that is narrowed can be saved as one. */
export function SavedFilters({ filter }: { filter: InboxFilter }) {
  const texts = useTexts(savedTexts);
  const formats = useFormats();
  const notices = useNotices();
  const [saving, setSaving] = useState(false);
  const { data } = useRead(path, savedFilterListSchema);
  const items = data?.items ?? [];
  const isNew = (isNarrowed(filter) || sortOf(filter) !== 'dueAt') && !items.some(({ query }) => showsQuery(filter, query));

  function remove({ filterId, name, department, query }: SavedFilter): void {
    const restore = () =>
      void write(path, savedFilterSchema, { method: 'POST', body: { name, department, query } })
        .then(() => refresh(path))
        .catch(notices.problem);
    void write(`${path}/${filterId}`, nothing, { method: 'DELETE' })
      .then(() => {
        notices.done(texts.removed(name), restore);
        return refresh(path);
      })
      .catch(notices.problem);
  }

  if (items.length === 0 && !isNew) return null;
  return (
    <section class="saved" aria-label={texts.title}>
      <h2 class="saved__title">{texts.title}</h2>
      <ul class="views">
        {items.map((item) => (
          <li key={item.filterId} class="saved__item">
            <Link
              class="view"
              href={`/?${searchOf(filterOfQuery(item.query))}`}
              aria-current={showsQuery(filter, item.query) ? 'true' : undefined}
            >
              <span class="view__name">{item.name}</span>
              {item.department !== null && <Badge>{texts.shared}</Badge>}
              <span class="view__count number">{formats.number(item.count)}</span>
            </Link>
            {item.removable && (
              <button type="button" class="saved__remove" aria-label={texts.remove(item.name)} onClick={() => remove(item)}>
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {isNew && (
        <Button kind="quiet" onClick={() => setSaving(true)}>
          {`+ ${texts.save}`}
        </Button>
      )}
      {saving && <SaveFilterDialog filter={filter} onClose={() => setSaving(false)} />}
    </section>
  );
}
