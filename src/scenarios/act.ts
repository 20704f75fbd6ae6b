/** One step of a scenario: what somebody does, what a partner writes, or time that passes. */
import { eventually } from './eventually.ts';
import { look } from './look.ts';
import type { Step } from './scenario.ts';
import type { Matter } from './take-in.ts';
import type { World } from './world.ts';

/** Evaluates the FEEL in a value as of now. */
export type FillIn = <Value>(value: Value, known?: Record<string, unknown>) => Value;

export interface Stage {
  world: World;
  matter: Matter;
  filled: FillIn;
  /** Answers that requests were told to keep, by name. */
  kept: Record<string, unknown>;
}

type Kind<Key extends string> = Extract<Step, Record<Key, unknown>>;

const messageLivesMs = 60_000;

/** @throws Error naming the step that could not be done */
export async function act(step: Step, stage: Stage, number: number): Promise<void> {
  await actOut(step, stage).catch((error: unknown) => {
    throw new Error(`Step ${number} (${describe(step)}): ${(error as Error).message}`, { cause: error });
  });
}

async function actOut(step: Step, stage: Stage): Promise<void> {
  const { world, matter, filled } = stage;
  if ('complete' in step) return completeTask(step, stage);
  if ('waitFor' in step) return waitsAt(step, stage);
  if ('pass' in step) return world.passMs(milliseconds(step.pass));
  if ('reports' in step) return report(step, stage);
  if ('message' in step) return publish(step, stage);
  if ('request' in step) return send(step, stage);
  if ('read' in step) return read(step, stage);
  const payload = filled(step.payload);
  await eventually(
    async () => (await nothingOnItsWay(stage)) && world.partners.answer(step.partner, step.answers, matter.caseNumber, payload),
    (answered) => answered,
    `${step.partner} has been told nothing`,
  );
}

/** A partner answers the newest message: none may still be on its way. */
async function nothingOnItsWay({ world, matter: { caseId } }: Stage): Promise<boolean> {
  const serviceCentre = await world.office().desk('sc-agent');
  const { items } = await serviceCentre.get<{ items: unknown[] }>(`/partner-messages?caseId=${caseId}&state=QUEUED`);
  return items.length === 0;
}

export function report({ partner, reports, payload }: Kind<'reports'>, { world, matter, filled }: Stage): Promise<void> {
  return world.partners.report(partner, reports, matter.caseNumber, filled(payload));
}

export async function publish(published: Kind<'message'>, { world, filled }: Stage): Promise<void> {
  const { message: name, correlationKey, variables } = filled(published);
  await world.engine.publishMessage({ name, correlationKey, timeToLiveMs: messageLivesMs, variables });
}

export async function send(sent: Kind<'request'>, { world, filled, kept }: Stage): Promise<void> {
  const { request, path, by, body, keepAs } = filled(sent);
  const answer = await (await world.office().desk(by)).send(request, path, body);
  if (keepAs !== undefined) kept[keepAs] = answer;
}

async function read({ until, ...reading }: Kind<'read'>, { world, filled, kept }: Stage): Promise<void> {
  const { read: path, by, keepAs } = filled(reading);
  const desk = await world.office().desk(by);
  kept[keepAs] = await eventually(
    () => desk.get<unknown>(path),
    (found) => filled(until as unknown, { [keepAs]: found }) === true,
    `${until} did not come to hold`,
  );
}

async function completeTask({ complete: elementId, by, values }: Kind<'complete'>, { world, matter, filled }: Stage) {
  const { caseId } = matter;
  const desk = await world.office().desk(by);
  const [task] = await eventually(
    async () => {
      const query = `/tasks?scope=groups&caseId=${caseId}&elementId=${elementId}`;
      const { items } = await desk.get<{ items: { userTaskKey: string }[] }>(query);
      if (items.length === 0) await refuseIncident(world, caseId);
      return items;
    },
    (items) => items.length > 0,
    'the task did not come up',
  );
  const path = `/tasks/${task?.userTaskKey ?? ''}`;
  await desk.send('POST', `${path}/claim`, {});
  const { values: shown } = await desk.get<{ values: Record<string, unknown> }>(path);
  await desk.send('POST', `${path}/complete`, { values: filled(values, { task: shown }) });
}

async function waitsAt({ waitFor: elementId, times }: Kind<'waitFor'>, { world, matter: { caseId } }: Stage): Promise<void> {
  const was = (ids: string[]): number => ids.filter((id) => id === elementId).length;
  await eventually(
    async () => {
      await refuseIncident(world, caseId);
      return look(world.office(), caseId);
    },
    (instances) => instances.some(({ waitsAt: now, completed }) => was(now) > 0 && was(completed) + was(now) >= times),
    'no token came there',
  );
}

/** @throws Error with what failed in the case; nobody waits for what can't come any more */
export async function refuseIncident({ office }: World, caseId: string): Promise<void> {
  const admin = await office().desk('admin');
  const query = `/incidents?caseId=${caseId}&state=OPEN`;
  const { items } = await admin.get<{ items: { elementId: string; errorMessage: string }[] }>(query);
  const [incident] = items;
  if (incident !== undefined) throw new Error(`${incident.elementId} failed: ${incident.errorMessage}`);
}

const dayMs = 86_400_000;

/** @param duration ISO 8601 with days, hours and minutes */
function milliseconds(duration: string): number {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  return Number(days ?? 0) * dayMs + Number(hours ?? 0) * 3_600_000 + Number(minutes ?? 0) * 60_000;
}

function describe(step: Step): string {
  return Object.entries(step)
    .flatMap(([key, value]) => (typeof value === 'string' ? [`${key} ${value}`] : []))
    .join(', ');
}
