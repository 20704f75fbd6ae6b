/** The people of the office at work in a test: each under their own account, over HTTP, task by task. */
import { day, type Step } from '../../../src/demo/script.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, type NewPerson, noteEntered } from './matter.ts';
import { openIncidents } from './what-came-out.ts';

export interface OpenTask {
  userTaskKey: string;
  processInstanceKey: string;
  elementId: string;
  dueAt: string | null;
  urgency: string | null;
  frozenBy: string[];
}

/** The service centre registers the person; no process runs yet. */
export async function takeIn(person: NewPerson): Promise<Matter> {
  const intake = expectStatus<AnyBody>(await (await as('sc-agent')).post('/persons', person), 201);
  const entered = new Set<string>();
  noteEntered(entered, { ...person });
  return { ...(intake as Omit<Matter, 'entered'>), entered };
}

/** What an office has on record before the process begins. */
export async function putOnRecord(
  matter: Matter,
  by: string,
  values: Record<string, unknown>,
  subject: 'person' | 'case' | 'household' = 'person',
): Promise<void> {
  const desk = await as(by);
  const fields = expectStatus<AnyBody>(await desk.get(`/cases/${matter.caseId}/fields?purpose=TASK`), 200);
  const correction = { subject, values, reason: 'Übernahme aus der Akte', expectedVersion: fields.versions[subject] };
  expectStatus(await desk.patch(`/cases/${matter.caseId}/fields`, correction), 200);
  noteEntered(matter.entered, values);
}

/** An allowed stay of a person who has been here for some months. */
export const onRecord = { statusCode: 'GESTATTUNG', statusValidUntil: day(150), entryDate: day(-60) };

export async function start(
  matter: Matter,
  bpmnProcessId:
    | 'case-management'
    | 'arrival-registration'
    | 'benefit-transfer'
    | 'course-assignment'
    | 'benefit-application'
    | 'housing-allocation'
    | 'objection'
    | 'work-permit'
    | 'residence-permit',
  variables: Record<string, unknown> = {},
  by = 'sc-agent',
): Promise<string> {
  const desk = await as(by);
  const request = { bpmnProcessId, caseId: matter.caseId, variables };
  return (expectStatus<AnyBody>(await desk.post('/process-instances', request), 201) as { processInstanceKey: string })
    .processInstanceKey;
}

/** Waits for the open task of an element as its group sees it. @throws Error when an incident stops the case instead */
export async function openTask(matter: Matter, elementId: string, by: string): Promise<OpenTask> {
  const desk = await as(by);
  const [task] = await eventually(
    async () => {
      const page = await desk.get(`/tasks?scope=groups&caseId=${matter.caseId}&elementId=${elementId}`);
      const items = (expectStatus<AnyBody>(page, 200) as { items: OpenTask[] }).items;
      if (items.length === 0) await refuseIncident(matter, elementId);
      return items;
    },
    (items) => items.length > 0,
    30_000,
  );
  return task!;
}

async function refuseIncident(matter: Matter, awaited: string): Promise<void> {
  const [incident] = await openIncidents(matter.caseId);
  if (incident === undefined) return;
  throw new Error(`${incident.elementId} failed before ${awaited}: ${incident.errorType} ${incident.errorMessage}`);
}

/** Somebody of the group waits for the task, takes it and completes it. */
export async function act(matter: Matter, elementId: string, { by, values }: Step): Promise<OpenTask> {
  const task = await openTask(matter, elementId, by);
  expectStatus(await complete(matter, task, by, values), 200);
  return task;
}

/** Sends the values as they are, whatever the answer. */
export async function complete(matter: Matter, task: OpenTask, by: string, values: Record<string, unknown>) {
  noteEntered(matter.entered, values);
  return (await as(by)).post(`/tasks/${task.userTaskKey}/complete`, { values });
}

/** Runs the steps in the order in which they stand. */
export async function actAll(matter: Matter, steps: Record<string, Step>): Promise<void> {
  for (const [elementId, step] of Object.entries(steps)) await act(matter, elementId, step);
}

/** The task with its form and the values that it shows. */
export async function readTask(task: OpenTask, by: string): Promise<AnyBody> {
  return expectStatus<AnyBody>(await (await as(by)).get(`/tasks/${task.userTaskKey}`), 200);
}
