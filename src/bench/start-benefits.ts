/** The short process that is started again and again: its first element is a user task of the service centre. */
import { setTimeout as delay } from 'node:timers/promises';
import type { ApiClient } from './api-client.ts';
import type { BenchCase, BenchLotse } from './bench-lotse.ts';
import { inParallel } from './in-parallel.ts';

export const bpmnProcessId = 'benefit-application';
export const group = 'sc-agent';

const lookAgainAfterMs = 3;
const settledWithinMs = 120_000;

/** Cases of invented persons, opened over the API. */
export async function openCases(people: readonly ApiClient[], count: number): Promise<BenchCase[]> {
  const cases: BenchCase[] = [];
  await inParallel(count, 32, async (index) => {
    const client = clientOf(people, index);
    const person = { familyName: `Probe${letters(index)}`, givenNames: 'Bo', birthDate: '01.02.1990', nationalities: ['SYR'] };
    cases.push(await client.post<BenchCase>('/persons', person));
  });
  return cases;
}

function letters(index: number): string {
  return String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

export function clientOf(people: readonly ApiClient[], index: number): ApiClient {
  const client = people[index % people.length];
  if (client === undefined) throw new Error('Nobody is signed in.');
  return client;
}

/** Starts the process in a case and looks into the inbox until its user task is there. */
export async function startUntilVisible(client: ApiClient, { caseId }: BenchCase): Promise<void> {
  const { processInstanceKey } = await client.post<{ processInstanceKey: string }>('/process-instances', {
    bpmnProcessId,
    caseId,
  });
  for (;;) {
    const { total } = await client.get<{ total: number }>(`/tasks?scope=groups&processInstanceKey=${processInstanceKey}`);
    if (total > 0) return;
    await delay(lookAgainAfterMs);
  }
}

/** What the API gives a process of this case, for clients that go to the engine directly. */
export function variablesOf({ caseId, personId, householdId }: BenchCase) {
  return { caseId, personId, householdId, validOn: new Date().toISOString().slice(0, 10), urgency: 'TEN_DAYS' };
}

/** Waits until so many open tasks are in the read model and no record waits. @throws Error after two minutes */
export async function waitForTasks({ readModel }: BenchLotse, count: number): Promise<void> {
  const deadline = Date.now() + settledWithinMs;
  while (Date.now() < deadline) {
    const waiting = await readModel.recordJournal.countDocuments();
    if (waiting === 0 && (await readModel.userTasks.countDocuments({ state: 'CREATED' })) >= count) return;
    await delay(50);
  }
  throw new Error(`The projection has not seen ${count} open tasks in time.`);
}
