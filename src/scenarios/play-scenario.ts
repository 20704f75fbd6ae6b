/** Plays one scenario in a world: what is given, what happens, and a comparison of what came out with what is expected. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { compareOutcome } from './compare-outcome.ts';
import { feelContext, fillIn } from './fill-in.ts';
import { look, type SeenInstance } from './look.ts';
import type { Scenario, ScenarioFile, Step } from './scenario.ts';
import type { World } from './world.ts';

export interface PlayedScenario {
  /** What is not as expected, in words; none: it has passed. */
  differences: string[];
  instances: SeenInstance[];
}

interface Matter {
  caseId: string;
  caseNumber: string;
  personId: string;
  householdId: string;
}

interface OpenTask {
  userTaskKey: string;
}

const lookAgainAfterMs = 100;
/** A busy machine needs longer than a person would wait. */
const awaitMs = 45_000;
const messageLivesMs = 60_000;

/** @throws Error naming the step that could not be done */
export async function playScenario(scenario: Scenario, world: World): Promise<PlayedScenario> {
  const matter = await takeIn(scenario, world);
  const filled: FillIn = (value, known = {}) => fillIn(value, feelContext(world.now(), { ...matter, ...known }));
  try {
    await start(scenario, world, matter, filled);
    for (const [index, step] of scenario.steps.entries()) {
      await act(step, world, matter, filled).catch((error: unknown) => {
        throw new Error(`Step ${index + 1} (${describe(step)}): ${(error as Error).message}`, { cause: error });
      });
    }
    return await settle(filled(scenario.expected), world, matter);
  } finally {
    await leaveNothingRunning(world, matter);
  }
}

/** Evaluates the FEEL in a value as of now. */
type FillIn = <Value>(value: Value, known?: Record<string, unknown>) => Value;

async function takeIn({ given }: Scenario, world: World): Promise<Matter> {
  const serviceCentre = await world.office().desk('sc-agent');
  // Somebody of this name alone: the search for a person already known must find nobody of another scenario.
  const person = { ...given.person, familyName: `${given.person.familyName} ${lettersOf(randomUUID())}` };
  const matter = await serviceCentre.send<Matter>('POST', '/persons', person);
  for (const { by, subject, values } of given.onRecord) {
    const desk = await world.office().desk(by);
    const { versions } = await desk.get<{ versions: Record<string, number> }>(`/cases/${matter.caseId}/fields?purpose=TASK`);
    await desk.send('PATCH', `/cases/${matter.caseId}/fields`, {
      subject,
      values: fillIn(values, feelContext(world.now(), { ...matter })),
      reason: 'Übernahme aus der Akte',
      expectedVersion: versions[subject],
    });
  }
  return matter;
}

/** Names have no digits. */
function lettersOf(id: string): string {
  const letters = id.replaceAll('-', '').slice(0, 12);
  return letters.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '').replace(/^./, (first) => first.toUpperCase());
}

async function start({ bpmnProcessId, start: beginning }: Scenario, world: World, matter: Matter, filled: FillIn): Promise<void> {
  const { caseId, personId, householdId, caseNumber } = matter;
  const shared = { caseId, personId, householdId, validOn: '=today' };
  if ('request' in beginning) {
    await send(beginning, world, filled);
  } else if ('reports' in beginning) {
    await world.partners.report(beginning.partner, beginning.reports, caseNumber, filled(beginning.payload));
  } else if ('by' in beginning) {
    const desk = await world.office().desk(beginning.by);
    await desk.send('POST', '/process-instances', { bpmnProcessId, caseId, variables: filled(beginning.variables) });
  } else if ('calledWith' in beginning) {
    await world.engine.startProcess(bpmnProcessId, filled({ ...shared, ...beginning.calledWith }));
  } else {
    const { message, correlationKey, variables } = beginning;
    await publish({ message, correlationKey, variables: { ...shared, ...variables } }, world, filled);
  }
}

async function act(step: Step, world: World, matter: Matter, filled: FillIn): Promise<void> {
  const { partners } = world;
  if ('complete' in step) return completeTask(step, world, matter, filled);
  if ('waitFor' in step) return waitsAt(world, matter, step.waitFor);
  if ('pass' in step) return world.passMs(milliseconds(step.pass));
  if ('reports' in step) return partners.report(step.partner, step.reports, matter.caseNumber, filled(step.payload));
  if ('message' in step) return publish(step, world, filled);
  if ('request' in step) return send(step, world, filled);
  const payload = filled(step.payload);
  await eventually(
    async () => (await arrived(world, matter)) && partners.answer(step.partner, step.answers, matter.caseNumber, payload),
    (answered) => answered,
    `${step.partner} has been told nothing`,
  );
}

/** A partner answers the newest message: none may still be on its way. */
async function arrived({ office }: World, { caseId }: Matter): Promise<boolean> {
  const serviceCentre = await office().desk('sc-agent');
  const { items } = await serviceCentre.get<{ items: unknown[] }>(`/partner-messages?caseId=${caseId}&state=QUEUED`);
  return items.length === 0;
}

async function publish(published: Extract<Step, { message: string }>, { engine }: World, filled: FillIn): Promise<void> {
  const { message: name, correlationKey, variables } = filled(published);
  await engine.publishMessage({ name, correlationKey, timeToLiveMs: messageLivesMs, variables });
}

async function send(sent: Extract<Step, { request: string }>, { office }: World, filled: FillIn): Promise<void> {
  const { request, path, by, body } = filled(sent);
  await (await office().desk(by)).send(request, path, body);
}

async function completeTask(
  { complete: elementId, by, values }: Extract<Step, { complete: string }>,
  world: World,
  { caseId }: Matter,
  filled: FillIn,
): Promise<void> {
  const desk = await world.office().desk(by);
  const [task] = await eventually(
    async () => {
      const { items } = await desk.get<{ items: OpenTask[] }>(`/tasks?scope=groups&caseId=${caseId}&elementId=${elementId}`);
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

async function waitsAt(world: World, { caseId }: Matter, elementId: string): Promise<void> {
  await eventually(
    async () => {
      await refuseIncident(world, caseId);
      return look(world.office(), caseId);
    },
    (instances) => instances.some(({ waitsAt: elements }) => elements.includes(elementId)),
    'no token came there',
  );
}

async function refuseIncident({ office }: World, caseId: string): Promise<void> {
  const admin = await office().desk('admin');
  const query = `/incidents?caseId=${caseId}&state=OPEN`;
  const { items } = await admin.get<{ items: { elementId: string; errorMessage: string }[] }>(query);
  const [incident] = items;
  if (incident !== undefined) throw new Error(`${incident.elementId} failed: ${incident.errorMessage}`);
}

/** Looks until everything is as expected, or for so long that it will not become so. */
async function settle(expected: ScenarioFile['expected'], world: World, { caseId }: Matter): Promise<PlayedScenario> {
  const giveUpAt = Date.now() + awaitMs;
  for (;;) {
    const instances = await look(world.office(), caseId);
    const differences = await compareOutcome(expected, instances, world.office(), caseId);
    if (differences.length === 0 || Date.now() > giveUpAt) return { instances, differences };
    await refuseIncident(world, caseId);
    await delay(lookAgainAfterMs);
  }
}

/** The clock moves on for the next scenario: no timer of this one may ring then. */
async function leaveNothingRunning({ office, engine }: World, { caseId }: Matter): Promise<void> {
  const instances = await look(office(), caseId);
  const roots = instances.filter(
    ({ state, parentProcessInstanceKey }) => state === 'ACTIVE' && parentProcessInstanceKey === null,
  );
  for (const { processInstanceKey } of roots) await engine.cancelInstance(processInstanceKey);
}

async function eventually<Result>(
  attempt: () => Promise<Result>,
  isGood: (result: Result) => boolean,
  otherwise: string,
): Promise<Result> {
  const giveUpAt = Date.now() + awaitMs;
  for (;;) {
    const result = await attempt();
    if (isGood(result)) return result;
    if (Date.now() > giveUpAt) throw new Error(otherwise);
    await delay(lookAgainAfterMs);
  }
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
