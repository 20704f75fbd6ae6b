import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { modificationAnswerSchema, ModifyInstance } from '../../contracts/process-instance.ts';
import { InvalidInput } from '../../errors.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';
import { processFacts } from '../process-definitions/definition-models.ts';
import { auditCommand, reasonOf } from './audit-command.ts';
import { forbids, problem } from './command-problem.ts';
import { loadActiveInstance } from './load-instance.ts';
import { planModification, type Token } from './plan-modification.ts';
import { settableVariables } from './set-variables.ts';

type Answer = z.input<typeof modificationAnswerSchema>;

/**
 * Begins and ends elements of a running instance.
 * @param isVisible waits until the history shows it
 * @throws NotFound; Conflict INSTANCE_ENDED; InvalidInput MODIFICATION_NOT_POSSIBLE with the problems, or for a variable that may
 * not be set
 */
export async function modifyInstance(
  deps: ApiDeps,
  actor: Actor,
  processInstanceKey: string,
  request: ModifyInstance,
  isVisible: (modifications: number, terminated: string[]) => Promise<boolean>,
): Promise<Answer> {
  const instance = await loadActiveInstance(deps, processInstanceKey);
  const tokens = await tokensOf(deps, instance);
  const { elements } = await processFacts(deps.readModel, instance.processDefinitionKey);
  const { terminated, activated, endsInstance, ...planned } = planModification(request, tokens, elements);
  const terminates = await withWhatHangsOnIt(deps, processInstanceKey, terminated, elements);
  const lost = terminates.flatMap(({ userTaskKeys }) => userTaskKeys).length;
  const problems = [...planned.problems, ...(lost > 0 ? [problem('warning', 'USER_TASKS_LOST', null, { count: lost })] : [])];
  const activate = request.activate.map(({ variables, ...instruction }, index) => ({
    ...withoutUndefined(instruction),
    ...(variables === undefined ? {} : { variables: settableVariables(deps, actor, variables, `activate.${index}.variables`) }),
  }));
  const answer = { problems, terminates, activates: activated, endsInstance };
  if (request.dryRun) return { ...answer, visible: false };

  const reason = reasonOf(request);
  if (forbids(problems)) throw new InvalidInput('MODIFICATION_NOT_POSSIBLE', { difference: { problems } });
  const before = await modificationsOf(deps, processInstanceKey);
  await deps.engine.modifyInstance(processInstanceKey, { activate, terminate: request.terminate });
  await auditCommand(deps, actor, 'modify', instance, {
    reason,
    activated: activated.map(({ elementId }) => elementId),
    terminated: terminated.map(({ elementId }) => elementId),
  });
  return { ...answer, visible: await isVisible(before + 1, keysOf(terminated)) };
}

function withoutUndefined({ elementId, ancestorElementInstanceKey }: ModifyInstance['activate'][number]) {
  return ancestorElementInstanceKey === undefined ? { elementId } : { elementId, ancestorElementInstanceKey };
}

/** Active elements with their scopes; the instance itself is none of them. */
async function tokensOf({ readModel }: ApiDeps, instance: ProcessInstanceDocument): Promise<Token[]> {
  const pieces = await readModel.instanceHistories.find({ processInstanceKey: instance._id }, { elements: 1 }).lean();
  return instance.activeElements.map((active) => {
    const piece = pieces.find(({ elements }) => active.elementInstanceKey in elements);
    return { ...active, flowScopeKey: piece?.elements[active.elementInstanceKey]?.flowScopeKey ?? null };
  });
}

export async function modificationsOf({ readModel }: Pick<ApiDeps, 'readModel'>, processInstanceKey: string): Promise<number> {
  const pieces = await readModel.instanceHistories.find({ processInstanceKey }, { operations: 1 }).lean();
  return pieces.flatMap(({ operations }) => operations).filter(({ kind }) => kind === 'MODIFICATION').length;
}

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ elementInstanceKey }) => elementInstanceKey);
}

async function withWhatHangsOnIt(
  { readModel }: ApiDeps,
  processInstanceKey: string,
  terminated: readonly Token[],
  elements: ReadonlyMap<string, { name: string | null }>,
): Promise<Answer['terminates']> {
  const keys = keysOf(terminated);
  if (keys.length === 0) return [];
  const [tasks, jobs, called] = await Promise.all([
    readModel.userTasks.find({ processInstanceKey, state: 'CREATED' }, { elementInstanceKey: 1 }).lean(),
    readModel.jobs.find({ processInstanceKey, endedAt: null }, { elementInstanceKey: 1 }).lean(),
    readModel.processInstances
      .find({ parentProcessInstanceKey: processInstanceKey, state: 'ACTIVE' }, { parentElementInstanceKey: 1 })
      .lean(),
  ]);
  return terminated.map(({ elementInstanceKey, elementId, elementType }) => {
    const own = (each: { elementInstanceKey: string }) => each.elementInstanceKey === elementInstanceKey;
    return {
      elementInstanceKey,
      elementId,
      type: elementType,
      name: elements.get(elementId)?.name ?? null,
      userTaskKeys: tasks.filter(own).map(({ _id }) => _id),
      jobKeys: jobs.filter(own).map(({ _id }) => _id),
      calledInstanceKeys: called
        .filter(({ parentElementInstanceKey }) => parentElementInstanceKey === elementInstanceKey)
        .map(({ _id }) => _id),
    };
  });
}
