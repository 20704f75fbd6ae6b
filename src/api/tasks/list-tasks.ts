/** Tasks by any combination of filters, within what the person's groups open. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { taskCountsSchema, taskPageSchema, TaskQuery } from '../../contracts/task.ts';
import { countUserTasks, findUserTasks } from '../../read-model/user-task-queries.ts';
import type { ApiDeps } from '../deps.ts';
import { taskPresenter } from './presenter.ts';

function within(actor: Actor, scope: TaskQuery['scope']): { assignees?: string[]; groups?: string[]; departments?: string[] } {
  switch (scope) {
    case 'mine':
      return { assignees: [actor.accountId, ...actor.deputyFor] };
    case 'groups':
      return { groups: [...actor.groups, ...actor.roles] };
    case 'department':
      return { departments: actor.departments };
  }
}

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
  const page = await findUserTasks(deps.readModel, { ...query, ...comesBack, ...within(actor, query.scope) });
  return { ...page, items: page.items.map(await taskPresenter(deps, actor, page.items)) };
}

export async function countTasks(deps: ApiDeps, actor: Actor): Promise<z.input<typeof taskCountsSchema>> {
  const now = deps.now().toISOString();
  const due = { followUpBefore: now };
  const mine = within(actor, 'mine');
  const groups = within(actor, 'groups');
  const [ofMine = 0, ofGroups = 0, unassigned = 0, department = 0, overdue = 0, withFollowUp = 0] = await countUserTasks(
    deps.readModel,
    [
      { ...mine, ...due },
      { ...groups, ...due },
      { ...groups, ...due, unassigned: true },
      { ...within(actor, 'department'), ...due },
      { ...groups, ...due, dueBefore: now },
      groups,
    ],
  );
  return { mine: ofMine, groups: ofGroups, unassigned, department, overdue, followUps: withFollowUp - ofGroups };
}
