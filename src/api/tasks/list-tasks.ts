/** Tasks by any combination of filters, within what the person's groups open. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { taskPageSchema, TaskQuery } from '../../contracts/task.ts';
import { findUserTasks } from '../../read-model/user-task-queries.ts';
import type { ApiDeps } from '../deps.ts';
import { presentTasks } from './presenter.ts';

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

export async function listTasks(deps: ApiDeps, actor: Actor, query: TaskQuery): Promise<z.input<typeof taskPageSchema>> {
  const page = await findUserTasks(deps.readModel, { ...query, ...within(actor, query.scope) });
  return { ...page, items: await presentTasks(deps, actor, page.items) };
}
