/** Tasks by any combination of filters, within what the person's groups open. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import { inboxViews, type InboxView } from '../../contracts/saved-filter.ts';
import type { taskCountsSchema, taskPageSchema, TaskQuery } from '../../contracts/task.ts';
import { countUserTasks, findUserTasks } from '../../read-model/user-task-queries.ts';
import type { ApiDeps } from '../deps.ts';
import { taskPresenter } from './presenter.ts';
import { textFilters } from './text-filter.ts';
import { viewFilter, within } from './view-filter.ts';

function returning(followUps: TaskQuery['followUps'], now: string): { followUpBefore?: string; followUpAfter?: string } {
  switch (followUps) {
    case 'due':
      return { followUpBefore: now };
    case 'later':
      return { followUpAfter: now };
    case 'all':
      return {};
  }
}

export async function listTasks(deps: ApiDeps, actor: Actor, query: TaskQuery): Promise<z.input<typeof taskPageSchema>> {
  const comesBack = query.state === 'CREATED' ? returning(query.followUps, deps.now().toISOString()) : {};
  const [text] = await textFilters(deps, actor, [query.text]);
  const page = await findUserTasks(deps.readModel, { ...query, ...text, ...comesBack, ...within(actor, query.scope) });
  return { ...page, items: page.items.map(await taskPresenter(deps, actor, page.items)) };
}

export async function countTasks(deps: ApiDeps, actor: Actor): Promise<z.input<typeof taskCountsSchema>> {
  const now = deps.now().toISOString();
  const counts = await countUserTasks(
    deps.readModel,
    inboxViews.map((view) => viewFilter(actor, view, now)),
  );
  const count = (view: InboxView) => counts[inboxViews.indexOf(view)] ?? 0;
  return {
    mine: count('mine'),
    groups: count('groups'),
    unassigned: count('unassigned'),
    department: count('department'),
    overdue: count('overdue'),
    followUps: count('followUps'),
  };
}
