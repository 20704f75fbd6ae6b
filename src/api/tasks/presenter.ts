/** User tasks as the API shows them; case numbers and names are looked up for the whole page at once. */
import type { Actor } from '../../contracts/actor.ts';
import type { Task } from '../../contracts/task.ts';
import { maySeePersonName } from '../../policies/person.policy.ts';
import type { ListedUserTask } from '../../read-model/user-task-queries.ts';
import type { ApiDeps } from '../deps.ts';

function iso(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}

/** Looks up what all these tasks need at once; the function then presents one of them. */
export async function taskPresenter(
  deps: ApiDeps,
  actor: Actor,
  tasks: ListedUserTask[],
): Promise<(task: ListedUserTask) => Task> {
  const caseIds = [...new Set(tasks.flatMap(({ caseId }) => caseId ?? []))];
  const cases = await deps.caseFile.cases.summaries(caseIds);
  const namesShown = maySeePersonName(actor).allowed;
  return (task) => {
    const summary = task.caseId === null ? undefined : cases.get(task.caseId);
    return {
      userTaskKey: task._id,
      state: task.state,
      elementId: task.elementId,
      name: task.elementName ?? task.elementId,
      processInstanceKey: task.processInstanceKey,
      processDefinitionKey: task.processDefinitionKey,
      processDefinitionId: task.bpmnProcessId,
      processName: task.processName ?? task.bpmnProcessId,
      version: task.version,
      caseId: task.caseId,
      caseNumber: summary?.caseNumber ?? null,
      personName: namesShown ? (summary?.personName ?? null) : null,
      assignee: task.assignee,
      candidateGroups: task.candidateGroups,
      departments: task.departments,
      urgency: task.urgency,
      createdAt: task.createdAt.toISOString(),
      dueAt: iso(task.dueAt),
      followUpAt: iso(task.followUpAt),
      endedAt: iso(task.endedAt),
      formId: task.formId,
      frozenBy: summary?.openConflictIds ?? [],
    };
  };
}
