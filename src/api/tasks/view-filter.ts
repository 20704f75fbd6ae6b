/** What the standing views of the inbox ask for. */
import type { Actor } from '../../contracts/actor.ts';
import type { InboxView } from '../../contracts/saved-filter.ts';
import type { TaskQuery } from '../../contracts/task.ts';
import type { UserTaskFilter } from '../../read-model/user-task-filter.ts';

/** Whose tasks somebody asks for. */
export function within(
  actor: Actor,
  scope: TaskQuery['scope'],
): Pick<UserTaskFilter, 'assignees' | 'groups' | 'departments' | 'anyOf'> {
  switch (scope) {
    case 'mine':
      return { assignees: [actor.accountId, ...actor.deputyFor] };
    case 'groups':
      return { groups: [...actor.groups, ...actor.roles] };
    case 'department':
      return { departments: actor.departments };
    case 'all':
      return {
        anyOf: {
          groups: [...actor.groups, ...actor.roles],
          departments: actor.departments,
          assignees: [actor.accountId, ...actor.deputyFor],
        },
      };
  }
}

/** @param now ISO instant: what comes back later stands in a view of its own */
export function viewFilter(actor: Actor, view: InboxView, now: string): UserTaskFilter {
  const due = { followUpBefore: now };
  const groups = within(actor, 'groups');
  switch (view) {
    case 'mine':
      return { ...within(actor, 'mine'), ...due };
    case 'groups':
      return { ...groups, ...due };
    case 'unassigned':
      return { ...groups, ...due, unassigned: true };
    case 'department':
      return { ...within(actor, 'department'), ...due };
    case 'overdue':
      return { ...groups, ...due, dueBefore: now };
    case 'followUps':
      return { ...groups, followUpAfter: now };
  }
}
