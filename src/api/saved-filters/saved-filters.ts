/** Saved filters of a person and of their departments, with how much each finds. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { NewSavedFilter, savedFilterListSchema, savedFilterSchema } from '../../contracts/saved-filter.ts';
import { Conflict, NotFound } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { mayRemoveFilter, maySaveFilter, mayUseFilter } from '../../policies/saved-filter.policy.ts';
import { countUserTasks } from '../../read-model/user-task-queries.ts';
import type { UserTaskFilter } from '../../read-model/user-task-filter.ts';
import type { ApiDeps } from '../deps.ts';
import { textFilters } from '../tasks/text-filter.ts';
import { viewFilter } from '../tasks/view-filter.ts';
import { savedFilterStore, type StoredFilter } from './saved-filter-store.ts';

/** More than a pane can show; every one of them is counted whenever something changes. */
const mostFilters = 30;

async function taskFilters(deps: ApiDeps, actor: Actor, filters: readonly StoredFilter[]): Promise<UserTaskFilter[]> {
  const now = deps.now().toISOString();
  const texts = await textFilters(
    deps,
    actor,
    filters.map(({ query }) => query.text),
  );
  return filters.map(({ query: { view, processDefinitionId, urgency } }, index) => ({
    ...viewFilter(actor, view, now),
    ...texts[index],
    processDefinitionId,
    urgency,
  }));
}

export async function listSavedFilters(deps: ApiDeps, actor: Actor): Promise<z.input<typeof savedFilterListSchema>> {
  const found = await savedFilterStore(deps.connection, deps.now).list(actor.accountId, actor.departments);
  const usable = found.filter((filter) => mayUseFilter(actor, filter).allowed);
  const counts = await countUserTasks(deps.readModel, await taskFilters(deps, actor, usable));
  return {
    items: usable.map((filter, index) => ({
      ...filter,
      count: counts[index] ?? 0,
      removable: mayRemoveFilter(actor, filter).allowed,
    })),
  };
}

/** @throws Forbidden, Conflict TOO_MANY_FILTERS */
export async function saveFilter(
  deps: ApiDeps,
  actor: Actor,
  filter: NewSavedFilter,
): Promise<z.input<typeof savedFilterSchema>> {
  authorize(maySaveFilter(actor, filter));
  const store = savedFilterStore(deps.connection, deps.now);
  if ((await store.countOf(actor.accountId)) >= mostFilters) {
    throw new Conflict('TOO_MANY_FILTERS', { values: { limit: mostFilters } });
  }
  const saved = await store.add(filter, actor.accountId);
  const [count = 0] = await countUserTasks(deps.readModel, await taskFilters(deps, actor, [saved]));
  return { ...saved, count, removable: true };
}

/** @throws NotFound, also for a private filter of somebody else; Forbidden */
export async function removeSavedFilter(deps: ApiDeps, actor: Actor, filterId: string): Promise<void> {
  const store = savedFilterStore(deps.connection, deps.now);
  const filter = await store.find(filterId);
  if (filter === null || !mayUseFilter(actor, filter).allowed) throw new NotFound();
  authorize(mayRemoveFilter(actor, filter));
  await store.remove(filterId);
}
