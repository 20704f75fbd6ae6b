/** What user tasks can be asked for; all conditions must hold. */
import type { UserTaskState } from './user-tasks.ts';

export interface UserTaskFilter {
  state?: UserTaskState | undefined;
  /** Candidate groups, any of them. */
  groups?: readonly string[] | undefined;
  /** One more group that it must be open to. */
  group?: string | undefined;
  departments?: readonly string[] | undefined;
  department?: string | undefined;
  assignees?: readonly string[] | undefined;
  assignee?: string | undefined;
  unassigned?: boolean | undefined;
  /** BPMN process ids, any of them. */
  processDefinitionIds?: readonly string[] | undefined;
  processDefinitionId?: string | undefined;
  elementId?: string | undefined;
  caseId?: string | undefined;
  processInstanceKey?: string | undefined;
  urgency?: string | undefined;
  /** ISO instants; the lower bound belongs to the range, the upper does not. */
  dueAfter?: string | undefined;
  dueBefore?: string | undefined;
  createdAfter?: string | undefined;
  createdBefore?: string | undefined;
  /** Tasks that come back after this instant are left out. */
  followUpBefore?: string | undefined;
  /** Only tasks that come back after this instant. */
  followUpAfter?: string | undefined;
  /** Words that all occur in the name of the task or of the process, or name its case. */
  text?: string | undefined;
  /** Ids of the cases that a word of the text names. */
  casesOfWords?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** Tasks of any of these groups or departments, or that any of these persons work on. */
  anyOf?: { groups: readonly string[]; departments: readonly string[]; assignees: readonly string[] } | undefined;
}

/** The part of a task that filters and sorts look at; times are milliseconds. */
export interface FilterableTask {
  state: UserTaskState;
  candidateGroups: readonly string[];
  departments: readonly string[];
  assignee: string | null;
  bpmnProcessId: string;
  elementId: string;
  caseId: string | null;
  processInstanceKey: string;
  urgency: string | null;
  dueAt: number | null;
  createdAt: number;
  followUpAt: number | null;
  /** Names in lower case. */
  searchText: string;
}

type Condition = (task: FilterableTask) => boolean;

/** The filter as a function that is cheap to call for every open task. */
export function compileFilter(filter: UserTaskFilter): Condition {
  const { groups, group, departments, department, assignees, assignee, unassigned } = filter;
  const { processDefinitionIds, processDefinitionId, elementId, caseId, processInstanceKey, urgency, state } = filter;
  const conditions: Condition[] = [];
  const when = <T>(value: T | undefined, condition: (value: T) => Condition) => {
    if (value !== undefined) conditions.push(condition(value));
  };
  when(state, (wanted) => (task) => task.state === wanted);
  when(groups, (wanted) => (task) => task.candidateGroups.some((key) => wanted.includes(key)));
  when(group, (wanted) => (task) => task.candidateGroups.includes(wanted));
  when(departments, (wanted) => (task) => task.departments.some((key) => wanted.includes(key)));
  when(department, (wanted) => (task) => task.departments.includes(wanted));
  when(assignees, (wanted) => (task) => task.assignee !== null && wanted.includes(task.assignee));
  when(assignee, (wanted) => (task) => task.assignee === wanted);
  when(unassigned, (wanted) => (task) => (task.assignee === null) === wanted);
  when(processDefinitionIds, (wanted) => (task) => wanted.includes(task.bpmnProcessId));
  when(processDefinitionId, (wanted) => (task) => task.bpmnProcessId === wanted);
  when(elementId, (wanted) => (task) => task.elementId === wanted);
  when(caseId, (wanted) => (task) => task.caseId === wanted);
  when(processInstanceKey, (wanted) => (task) => task.processInstanceKey === wanted);
  when(urgency, (wanted) => (task) => task.urgency === wanted);
  conditions.push(...timeConditions(filter));
  when(filter.anyOf, (wanted) => (task) => isAnyOf(task, wanted));
  const words = wordsOf(filter.text).map((word) => ({ word, cases: filter.casesOfWords?.get(word) }));
  if (words.length > 0) {
    conditions.push((task) =>
      words.every(
        ({ word, cases }) => task.searchText.includes(word) || (task.caseId !== null && cases?.has(task.caseId) === true),
      ),
    );
  }
  // A loop and no `every`: its callback would be made anew for each of thousands of tasks.
  return (task) => {
    for (const condition of conditions) if (!condition(task)) return false;
    return true;
  };
}

function isAnyOf(task: FilterableTask, { groups, departments, assignees }: NonNullable<UserTaskFilter['anyOf']>): boolean {
  return (
    task.candidateGroups.some((key) => groups.includes(key)) ||
    task.departments.some((key) => departments.includes(key)) ||
    (task.assignee !== null && assignees.includes(task.assignee))
  );
}

function timeConditions(filter: UserTaskFilter): Condition[] {
  const from = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text));
  const dueAfter = from(filter.dueAfter);
  const dueBefore = from(filter.dueBefore);
  const createdAfter = from(filter.createdAfter);
  const createdBefore = from(filter.createdBefore);
  const followUpBefore = from(filter.followUpBefore);
  const followUpAfter = from(filter.followUpAfter);
  return [
    ...(dueAfter === undefined ? [] : [(task: FilterableTask) => task.dueAt !== null && task.dueAt >= dueAfter]),
    ...(dueBefore === undefined ? [] : [(task: FilterableTask) => task.dueAt !== null && task.dueAt < dueBefore]),
    ...(createdAfter === undefined ? [] : [(task: FilterableTask) => task.createdAt >= createdAfter]),
    ...(createdBefore === undefined ? [] : [(task: FilterableTask) => task.createdAt < createdBefore]),
    ...(followUpBefore === undefined
      ? []
      : [(task: FilterableTask) => task.followUpAt === null || task.followUpAt < followUpBefore]),
    ...(followUpAfter === undefined
      ? []
      : [(task: FilterableTask) => task.followUpAt !== null && task.followUpAt >= followUpAfter]),
  ];
}

/** Words to search for, in lower case. */
export function wordsOf(text: string | undefined): string[] {
  return (text ?? '')
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** What the words are searched in. */
export function searchTextOf(elementName: string | null, processName: string | null): string {
  return `${elementName ?? ''} ${processName ?? ''}`.toLocaleLowerCase('de');
}
