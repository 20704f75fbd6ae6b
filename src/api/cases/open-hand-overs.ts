/** Tasks that one department has passed on to another and that are not done: both sides see the same clock. */
import type { z } from 'zod';
import { standingHandOvers, type HandOver } from '../../case-file/hand-overs.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { openHandOverSchema } from '../../contracts/case.ts';
import { maySeePersonName } from '../../policies/person.policy.ts';
import { mayReadTask } from '../../policies/task.policy.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';

type OpenHandOver = z.infer<typeof openHandOverSchema>;

/** What is older and still open belongs to the list of overdue tasks. */
const withinMs = 180 * 24 * 60 * 60 * 1000;

export async function listOpenHandOvers(deps: ApiDeps, actor: Actor): Promise<OpenHandOver[]> {
  const { groups } = await deps.identity.organisation.read();
  const departments = new Map(groups.map(({ key, department }) => [key, department]));
  const own = groups.filter(({ department }) => department !== null && actor.departments.includes(department));
  const ownGroups = new Set([...own.map(({ key }) => key), ...actor.roles]);
  const since = new Date(deps.now().getTime() - withinMs);
  const latest = latestOfEach(await deps.caseFile.handOvers.ofGroups([...ownGroups], since));
  const between = latest.filter(({ fromGroups, toGroups }) => departmentOf(fromGroups) !== departmentOf(toGroups));
  const open = await deps.readModel.userTasks
    .find({ _id: { $in: between.map(({ userTaskKey }) => userTaskKey) }, state: 'CREATED' })
    .lean<UserTaskDocument[]>();
  const tasks = new Map(open.map((task) => [task._id, task]));
  const cases = await deps.caseFile.cases.summaries([...new Set(open.flatMap(({ caseId }) => caseId ?? []))]);
  return between
    .flatMap((handOver) => {
      const task = tasks.get(handOver.userTaskKey);
      if (task === undefined) return [];
      const direction = handOver.toGroups.some((group) => ownGroups.has(group)) ? 'in' : 'out';
      return [present(actor, handOver, task, task.caseId === null ? undefined : cases.get(task.caseId), direction)];
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));

  function departmentOf([group = '']: string[]): string | null {
    return departments.get(group) ?? null;
  }
}

type Passed = HandOver & { kind: 'HAND_OVER' | 'RETURN' };

/** A task may go back and forth; what counts is where it went last. @param handOvers newest first */
function latestOfEach(handOvers: HandOver[]): Passed[] {
  const ofTask = new Map<string, HandOver[]>();
  for (const handOver of handOvers.toReversed()) {
    ofTask.set(handOver.userTaskKey, [...(ofTask.get(handOver.userTaskKey) ?? []), handOver]);
  }
  return [...ofTask.values()].flatMap((moved) => {
    const last = standingHandOvers(moved).at(-1);
    return last !== undefined && isPassed(last) ? [last] : [];
  });
}

function isPassed(handOver: HandOver): handOver is Passed {
  return handOver.kind === 'HAND_OVER' || handOver.kind === 'RETURN';
}

function present(
  actor: Actor,
  { userTaskKey, kind, fromGroups, toGroups, note, by, at }: Passed,
  task: UserTaskDocument,
  summary: { caseNumber: string; personName: string } | undefined,
  direction: 'in' | 'out',
): OpenHandOver {
  const readable = mayReadTask(actor, task).allowed;
  return {
    userTaskKey,
    name: readable ? (task.elementName ?? task.elementId) : null,
    caseId: task.caseId,
    caseNumber: summary?.caseNumber ?? null,
    personName: maySeePersonName(actor).allowed ? (summary?.personName ?? null) : null,
    kind,
    fromGroups,
    toGroups,
    note,
    by,
    at: at.toISOString(),
    direction,
    assignee: readable ? task.assignee : null,
    dueAt: task.dueAt?.toISOString() ?? null,
  };
}
