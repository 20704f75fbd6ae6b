/** Plays one case: the people complete what comes up until the process that began it has ended. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Calculation } from '../contracts/calculation.ts';
import { todayInGermany } from '../contracts/today-in-germany.ts';
import type { CaseScript, Step } from './script.ts';
import type { Desk, Office } from './office.ts';
import type { Partners } from './partners.ts';

export interface PlayedCase {
  script: CaseScript;
  caseId: string;
  caseNumber: string;
  /** Names of the tasks in the order in which they were completed. */
  path: string[];
  decision: string;
  monthlyAmountCents: number | null;
  /** Rent and heating on top of the monthly amount. */
  housingCostsCents: number;
  documents: string[];
  durationMs: number;
}

export interface PlayOptions {
  office: Office;
  partners: Partners;
  progress(text: string): void;
  /** How long the case may take, in milliseconds. */
  withinMs?: number;
}

interface Intake {
  caseId: string;
  caseNumber: string;
}

interface OpenTask {
  userTaskKey: string;
  elementId: string;
  name: string;
}

interface CompletedTask {
  elementId: string;
  name: string;
  by: string;
}

const lookAgainAfterMs = 150;
const longestCaseMs = 180_000;

/** @throws Error naming the case when it does not end in time or an incident stops it */
export async function playCase(script: CaseScript, options: PlayOptions): Promise<PlayedCase> {
  const { office, withinMs = longestCaseMs } = options;
  const startedAt = Date.now();
  const intake = await takeIn(script, office);
  options.progress(`${intake.caseNumber} ${script.title}`);
  const path: CompletedTask[] = [];
  const playUntilEnded = playing(script, options, intake, path, startedAt + withinMs);
  if (script.conflict !== undefined) await playUntilEnded([await raiseConflict(office, intake, script.conflict)]);

  const started: string[] = [];
  for (const bpmnProcessId of [script.processDefinitionId, ...(script.alsoStarts ?? [])]) {
    const start = { bpmnProcessId, caseId: intake.caseId };
    started.push(await begin(office, start));
  }
  await playUntilEnded(started, script.beginByThemselves);
  const [processInstanceKey = ''] = started;
  return {
    script,
    caseId: intake.caseId,
    caseNumber: intake.caseNumber,
    path: path.map(({ name }) => name),
    ...(await outcome(office, intake, processInstanceKey)),
    durationMs: Date.now() - startedAt,
  };
}

async function begin(office: Office, start: Record<string, unknown>): Promise<string> {
  const serviceCentre = await office.desk('sc-agent');
  return (await serviceCentre.send<{ processInstanceKey: string }>('POST', '/process-instances', start)).processInstanceKey;
}

/** @param path grows with each task that is completed */
function playing(script: CaseScript, options: PlayOptions, intake: Intake, path: CompletedTask[], until: number) {
  const { office, partners } = options;
  const done = new Set<string>();
  const reported = new Set<string>();
  return async (started: readonly string[], beginByThemselves: Readonly<Record<string, number>> = {}): Promise<void> => {
    while (!(await haveEnded(office, intake.caseId, started, beginByThemselves))) {
      if (Date.now() > until)
        throw new Error(`Case ${script.number} did not end in time; done: ${path.map(({ name }) => name).join(', ')}`);
      const completed = await completeOpenTasks(script, office, intake.caseId, path, done);
      for (const { name, by } of completed) options.progress(`    ${by.padEnd(14)} ${name}`);
      path.push(...completed);
      await answerAsPartners(script, partners, intake.caseNumber, path, reported);
      if (completed.length === 0) await delay(lookAgainAfterMs);
    }
  };
}

/** @returns the instance of the conflict process */
async function raiseConflict(office: Office, { caseId }: Intake, conflict: NonNullable<CaseScript['conflict']>): Promise<string> {
  const { raisedBy, ...request } = conflict;
  const desk = await office.desk(raisedBy);
  const answer = await desk.send<{ processInstanceKey: string }>('POST', `/cases/${caseId}/goal-conflicts`, request);
  return answer.processInstanceKey;
}

/** The service centre registers the person; what the immigration office knows already goes on record. */
async function takeIn(script: CaseScript, office: Office): Promise<Intake> {
  const serviceCentre = await office.desk('sc-agent');
  const intake = await serviceCentre.send<Intake>('POST', '/persons', script.person);
  if (script.onRecord !== undefined) {
    const clerk = await office.desk('abh-clerk');
    const { versions } = await clerk.get<{ versions: { person: number } }>(`/cases/${intake.caseId}/fields?purpose=TASK`);
    await clerk.send('PATCH', `/cases/${intake.caseId}/fields`, {
      subject: 'person',
      values: script.onRecord,
      reason: 'Übernahme aus der Ausländerakte',
      expectedVersion: versions.person,
    });
  }
  return intake;
}

interface Instance {
  processInstanceKey: string;
  processDefinitionId: string;
  state: string;
}

async function haveEnded(
  office: Office,
  caseId: string,
  started: readonly string[],
  beginByThemselves: Readonly<Record<string, number>>,
): Promise<boolean> {
  const serviceCentre = await office.desk('sc-agent');
  const { processInstances } = await serviceCentre.get<{ processInstances: Instance[] }>(`/cases/${caseId}`);
  const completed = processInstances.filter(({ state }) => state === 'COMPLETED');
  const keys = new Set(completed.map(({ processInstanceKey }) => processInstanceKey));
  return (
    started.every((processInstanceKey) => keys.has(processInstanceKey)) &&
    Object.entries(beginByThemselves).every(
      ([id, times]) => completed.filter(({ processDefinitionId }) => processDefinitionId === id).length >= times,
    )
  );
}

/** @param done keys of tasks that were completed before: a list may be a moment behind */
async function completeOpenTasks(
  script: CaseScript,
  office: Office,
  caseId: string,
  path: readonly CompletedTask[],
  done: Set<string>,
): Promise<CompletedTask[]> {
  const completed: CompletedTask[] = [];
  for (const by of new Set(Object.values(script.steps).map((step) => step.by))) {
    const desk = await office.desk(by);
    const { items } = await desk.get<{ items: OpenTask[] }>(`/tasks?scope=groups&caseId=${caseId}`);
    for (const task of items.filter(({ userTaskKey }) => !done.has(userTaskKey))) {
      const step = script.steps[task.elementId];
      if (step?.by !== by)
        throw new Error(`Case ${script.number}: nobody knows what to do with "${task.name}" (${task.elementId}).`);
      if (step.after !== undefined && path.every(({ elementId }) => elementId !== step.after)) continue;
      await completeTask(office, step, task);
      done.add(task.userTaskKey);
      completed.push({ elementId: task.elementId, name: task.name, by });
    }
  }
  return completed;
}

/** A clerk claims the task, looks at what is offered and completes it. */
async function completeTask(office: Office, step: Step, task: OpenTask): Promise<void> {
  const desk = await office.desk(step.by);
  await desk.send('POST', `/tasks/${task.userTaskKey}/claim`, {});
  const { values } = await desk.get<{ values: Record<string, unknown> & { places?: { value: string }[] } }>(
    `/tasks/${task.userTaskKey}`,
  );
  const [place] = values.places ?? [];
  const chosen = place === undefined ? {} : { placeId: place.value };
  const kept = Object.fromEntries((step.asShown ?? []).map((key) => [key, values[key]]));
  await desk.send('POST', `/tasks/${task.userTaskKey}/complete`, { values: { ...chosen, ...kept, ...step.values } });
}

/** The operator of the shared housing reports the move-in; the registration office confirms the registration. */
async function answerAsPartners(
  script: CaseScript,
  partners: Partners,
  caseNumber: string,
  path: CompletedTask[],
  reported: Set<string>,
): Promise<void> {
  if (path.some(({ elementId }) => elementId === 'Task_ObjectionWindow') && !reported.has('move-in')) {
    reported.add('move-in');
    await partners.report('HOUSING_OPERATOR', 'MOVE_IN_CONFIRMATION', caseNumber, { movedInOn: todayInGermany() });
  }
  if (!reported.has('registration') && (await partners.confirmRegistration(caseNumber))) reported.add('registration');
  for (const { partnerKind, messageKind, payload, after } of script.replies ?? []) {
    const reply = `${partnerKind} ${messageKind}`;
    if (reported.has(reply)) continue;
    if (after === undefined) {
      if (await partners.answer(partnerKind, messageKind, caseNumber, payload)) reported.add(reply);
    } else if (path.some(({ elementId }) => elementId === after)) {
      reported.add(reply);
      await partners.report(partnerKind, messageKind, caseNumber, payload);
    }
  }
}

/** What was decided and paid, as the benefits department sees it; a case without benefits is told by its end events. */
async function outcome(office: Office, { caseId }: Intake, processInstanceKey: string) {
  const clerk = await office.desk('lst-clerk');
  const { items } = await clerk.get<{ items: Calculation[] }>(`/cases/${caseId}/calculations?purpose=TASK`);
  const documents = await documentsOf(caseId, [clerk, await office.desk('legal')]);
  const [latest] = items;
  return {
    decision: latest?.outcome ?? (await lastEndEvent(office, processInstanceKey)),
    monthlyAmountCents: latest?.monthlyAmountCents ?? null,
    housingCostsCents: latest?.housingCostsCents ?? 0,
    documents,
  };
}

/** Titles of what the benefits department and the appeals office may see, each document once. */
async function documentsOf(caseId: string, desks: Desk[]): Promise<string[]> {
  const lists = await Promise.all(
    desks.map((desk) => desk.get<{ items: { documentId: string; title: string }[] }>(`/cases/${caseId}/documents`)),
  );
  const byId = new Map(lists.flatMap(({ items }) => items).map(({ documentId, title }) => [documentId, title]));
  return [...byId.values()];
}

async function lastEndEvent(office: Office, processInstanceKey: string): Promise<string> {
  const admin = await office.desk('admin');
  const { elements } = await admin.get<{ elements: { type: string; name: string | null; elementId: string }[] }>(
    `/process-instances/${processInstanceKey}`,
  );
  const last = elements.filter(({ type }) => type === 'END_EVENT').at(-1);
  return last?.name ?? last?.elementId ?? '';
}
