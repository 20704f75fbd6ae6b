/** Asks for persons, cases and tasks at once, as far as the person's groups open them. */
import { z } from 'zod';
import { casePageSchema, type CaseSummary } from '../../../src/contracts/case.ts';
import { personSchema, type Person } from '../../../src/contracts/person.ts';
import { taskPageSchema, type Task } from '../../../src/contracts/task.ts';
import { address, read } from '../api/request.ts';
import { asCaseNumber } from '../facts/case-number.ts';
import { birthDateText, fullName } from '../facts/person-text.ts';

const foundSchema = z.object({ items: z.array(personSchema) });
/** Cases and tasks are looked up for this many of the persons found. */
const followedPersons = 3;
const shownOfEach = 6;

export interface Rights {
  persons: boolean;
  cases: boolean;
  /** The widest list of tasks that the person may see; null without an inbox. */
  tasks: 'department' | 'groups' | null;
}

export interface Result {
  id: string;
  kind: 'person' | 'case' | 'task';
  href: string;
  title: string;
  /** Second line: what tells it apart. */
  note: string;
}

/** @throws ApiProblem */
export async function findEverything(q: string, rights: Rights, year: number, signal: AbortSignal): Promise<Result[]> {
  const persons = rights.persons ? (await read(address('/persons', { q, limit: shownOfEach }), foundSchema, signal)).items : [];
  const number = asCaseNumber(q, year);
  const cases = rights.cases ? await casesOf(number, persons.slice(0, followedPersons), signal) : [];
  const tasks = rights.tasks === null ? [] : await tasksOf(q, rights.tasks, cases.slice(0, followedPersons), signal);
  return [
    ...persons.map(personResult),
    ...unique(cases, ({ caseId }) => caseId)
      .slice(0, shownOfEach)
      .map(caseResult),
    ...unique(tasks, ({ userTaskKey }) => userTaskKey)
      .slice(0, shownOfEach)
      .map(taskResult),
  ];
}

async function casesOf(caseNumber: string | null, persons: readonly Person[], signal: AbortSignal): Promise<CaseSummary[]> {
  const queries = [
    ...(caseNumber === null ? [] : [{ caseNumber }]),
    ...persons.map(({ personId, mergedInto }) => ({ personId: mergedInto ?? personId })),
  ];
  const pages = await Promise.all(
    queries.map((query) => read(address('/cases', { ...query, state: 'all', limit: shownOfEach }), casePageSchema, signal)),
  );
  return pages.flatMap(({ items }) => items);
}

async function tasksOf(text: string, scope: string, cases: readonly CaseSummary[], signal: AbortSignal): Promise<Task[]> {
  const queries = [{ text }, ...cases.map(({ caseId }) => ({ caseId }))];
  const pages = await Promise.all(
    queries.map((query) => read(address('/tasks', { ...query, scope, limit: shownOfEach }), taskPageSchema, signal)),
  );
  return pages.flatMap(({ items }) => items);
}

function personResult(person: Person): Result {
  const id = person.mergedInto ?? person.personId;
  return {
    id: `person-${person.personId}`,
    kind: 'person',
    href: `/cases/persons/${id}`,
    title: fullName(person),
    note: birthDateText(person) ?? '',
  };
}

function caseResult({ caseId, caseNumber, personName }: CaseSummary): Result {
  return { id: `case-${caseId}`, kind: 'case', href: `/cases/${caseId}`, title: caseNumber, note: personName ?? '' };
}

function taskResult({ userTaskKey, name, caseNumber, personName }: Task): Result {
  const note = [personName, caseNumber].filter((part) => part !== null).join(' · ');
  return { id: `task-${userTaskKey}`, kind: 'task', href: `/tasks/${userTaskKey}`, title: name, note };
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
