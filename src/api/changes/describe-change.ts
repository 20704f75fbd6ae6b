/** What a change of the read model says to the outside: ids and facts that route, and who may know them. */
import type { Actor } from '../../contracts/actor.ts';
import type { CasePart, ChangeEvent } from '../../contracts/change.ts';
import { mayReadCases } from '../../policies/case.policy.ts';
import { mayReadDefinitions } from '../../policies/definition.policy.ts';
import { mayWatchOperations } from '../../policies/operations.policy.ts';
import { mayReadTask, type TaskSubject } from '../../policies/task.policy.ts';
import type { Change } from '../../read-model/change-feed.ts';

export interface DescribedChange {
  event: ChangeEvent;
  mayKnow: (actor: Actor) => boolean;
}

const operators = (actor: Actor) => mayWatchOperations(actor).allowed;

/** Facts of documents that only operators watch, where they have them. */
const operatorFacts = [
  'state',
  'processInstanceKey',
  'bpmnProcessId',
  'elementId',
  'errorType',
  'caseId',
  'type',
  'retries',
] as const;

export function describeChange(change: Change): DescribedChange {
  const { collection, id, document } = change;
  switch (change.collection) {
    case 'userTasks': {
      const task = change.document;
      return { event: { collection, id, facts: factsOfTask(task) }, mayKnow: (actor) => mayReadTask(actor, task).allowed };
    }
    case 'processInstances': {
      const { state, bpmnProcessId, version, caseId, hasIncident, urgency } = change.document;
      const facts = { state, bpmnProcessId, version, caseId, hasIncident, urgency };
      const mayKnow = (actor: Actor) => operators(actor) || (caseId !== null && mayReadCases(actor).allowed);
      return { event: { collection, id, facts }, mayKnow };
    }
    case 'processDefinitions': {
      const { bpmnProcessId, version, state } = change.document;
      return { event: { collection, id, facts: { bpmnProcessId, version, state } }, mayKnow: () => mayReadDefinitions().allowed };
    }
    case 'forms': {
      const { formId, version, state } = change.document;
      return { event: { collection, id, facts: { formId, version, state } }, mayKnow: () => mayReadDefinitions().allowed };
    }
    case 'decisionDefinitions':
    case 'decisionRequirements':
      return { event: { collection, id, facts: {} }, mayKnow: () => mayReadDefinitions().allowed };
    default:
      return { event: { collection, id, facts: some({ ...document }) }, mayKnow: operators };
  }
}

function some(document: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(operatorFacts.flatMap((name) => (name in document ? [[name, document[name]]] : [])));
}

function factsOfTask(task: Extract<Change, { collection: 'userTasks' }>['document']) {
  const { state, elementId, bpmnProcessId, processInstanceKey, caseId, assignee, candidateGroups, departments } = task;
  const facts = { state, elementId, bpmnProcessId, processInstanceKey, caseId, assignee, candidateGroups, departments };
  return { ...facts, urgency: task.urgency, dueAt: task.dueAt };
}

/** For operators who may not work on the task: that the instance has moved on, as they see it in operations. */
export function describeToOperators(id: string, task: Extract<Change, { collection: 'userTasks' }>['document']): DescribedChange {
  return {
    event: { collection: 'userTasks', id, facts: some({ ...task }) },
    mayKnow: (actor) => operators(actor) && !mayReadTask(actor, task).allowed,
  };
}

/** For those who may not see the task: that their case goes on with somebody else, and in which process. */
export function describeCase(task: Extract<Change, { collection: 'userTasks' }>['document'], caseId: string): DescribedChange {
  const part: CasePart = 'progress';
  return {
    event: { collection: 'cases', id: caseId, facts: { part, bpmnProcessId: task.bpmnProcessId } },
    mayKnow: (actor) => mayReadCases(actor).allowed && !mayReadTask(actor, task).allowed,
  };
}

/** For those who could see a task until it was given to others: that it is no longer theirs, and nothing else. */
export function describeLoss(userTaskKey: string, before: TaskSubject, after: TaskSubject): DescribedChange {
  return {
    event: { collection: 'userTasks', id: userTaskKey, facts: { gone: true } },
    mayKnow: (actor) => mayReadTask(actor, before).allowed && !mayReadTask(actor, after).allowed,
  };
}
