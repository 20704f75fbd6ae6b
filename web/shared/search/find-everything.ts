/** Asks for persons, cases and tasks at once, as far as the person's groups open them. */
import { z } from 'zod';
import { casePageSchema, type CaseSummary } from '../../../src/contracts/case.ts';
import { personSchema, type Person } from '../../../src/contracts/person.ts';
import { taskPageSchema, type Task } from '../../../src/contracts/task.ts';
import { address, read } from '../api/request.ts';
import { birthDateText, fullName } from '../facts/person-text.ts';

const foundSchema = z.object({ items: z.array(personSchema) });
const shownOfEach = 6;
const none = { items: [] };

export interface Rights {
  persons: boolean;
  cases: boolean;
  tasks: boolean;
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
export async function findEverything(q: string, rights: Rights, signal: AbortSignal): Promise<Result[]> {
  const limit = shownOfEach;
  const [persons, cases, tasks] = await Promise.all([
    rights.persons ? read(address('/persons', { q, limit }), foundSchema, signal) : none,
    rights.cases ? read(address('/cases', { text: q, state: 'all', limit }), casePageSchema, signal) : none,
    rights.tasks ? read(address('/tasks', { text: q, scope: 'all', followUps: 'all', limit }), taskPageSchema, signal) : none,
  ]);
  return [...persons.items.map(personResult), ...cases.items.map(caseResult), ...tasks.items.map(taskResult)];
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
