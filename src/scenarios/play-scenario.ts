/** Plays one scenario in a world: what is given, what happens, and a comparison of what came out with what is expected. */
import { setTimeout as delay } from 'node:timers/promises';
import { carryRatesForward } from '../demo/carry-rates-forward.ts';
import { act, publish, refuseIncident, report, send, type FillIn, type Stage } from './act.ts';
import { compareOutcome } from './compare-outcome.ts';
import { awaitMs, lookAgainAfterMs } from './eventually.ts';
import { feelContext, fillIn } from './fill-in.ts';
import { look, type SeenInstance } from './look.ts';
import type { Scenario, ScenarioFile } from './scenario.ts';
import { type Matter, takeIn } from './take-in.ts';
import type { World } from './world.ts';

export interface PlayedScenario {
  /** What is not as expected, in words; none: it has passed. */
  differences: string[];
  instances: SeenInstance[];
}

/** No scenario moves the clock farther: whatever the day, benefits are calculated as they would be with known rates. */
const yearsAhead = 4;

/** @throws Error naming the step that could not be done */
export async function playScenario(scenario: Scenario, world: World): Promise<PlayedScenario> {
  await carryRatesForward(world.office(), world.now().getUTCFullYear() + yearsAhead);
  const matter = await takeIn(scenario, world);
  const kept: Record<string, unknown> = {};
  const filled: FillIn = (value, known = {}) => fillIn(value, feelContext(world.now(), { ...matter, ...kept, ...known }));
  const stage: Stage = { world, matter, filled, kept };
  try {
    await start(scenario, stage);
    for (const [index, step] of scenario.steps.entries()) await act(step, stage, index + 1);
    return await settle(filled(scenario.expected), world, matter);
  } finally {
    await leaveNothingRunning(world, matter);
  }
}

async function start({ bpmnProcessId, start: beginning }: Scenario, stage: Stage): Promise<void> {
  const { world, matter, filled } = stage;
  const { caseId, personId, householdId } = matter;
  const shared = { caseId, personId, householdId, validOn: '=today' };
  if ('request' in beginning) {
    await send(beginning, stage);
  } else if ('reports' in beginning) {
    if (!beginning.opensCase) await report(beginning, stage);
  } else if ('by' in beginning) {
    const desk = await world.office().desk(beginning.by);
    await desk.send('POST', '/process-instances', { bpmnProcessId, caseId, variables: filled(beginning.variables) });
  } else if ('calledWith' in beginning) {
    await world.engine.startProcess(bpmnProcessId, filled({ ...shared, ...beginning.calledWith }));
  } else {
    const { message, correlationKey, variables } = beginning;
    await publish({ message, correlationKey, variables: { ...shared, ...variables } }, stage);
  }
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
