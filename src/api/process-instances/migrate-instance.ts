import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { MigrateInstance, migrationAnswerSchema } from '../../contracts/process-instance.ts';
import { InvalidInput, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { processFacts } from '../process-definitions/definition-models.ts';
import type { ProcessInstanceDocument } from '../../read-model/process-instances.ts';
import { auditCommand, reasonOf, type Because } from './audit-command.ts';
import { forbids, problem } from './command-problem.ts';
import { loadActiveInstance } from './load-instance.ts';
import { planMigration, type PlannedMigration } from './plan-migration.ts';

/**
 * Whether a running instance can go on in the other version, and where its tokens would be.
 * @throws NotFound DEFINITION_NOT_FOUND for the target
 */
export async function migrationOf(
  { readModel }: Pick<ApiDeps, 'readModel'>,
  { processDefinitionKey, activeElements }: Pick<ProcessInstanceDocument, 'processDefinitionKey' | 'activeElements'>,
  { targetProcessDefinitionKey, mapping }: Pick<MigrateInstance, 'targetProcessDefinitionKey' | 'mapping'>,
): Promise<PlannedMigration> {
  if ((await readModel.processDefinitions.exists({ _id: targetProcessDefinitionKey })) === null) {
    throw new NotFound('DEFINITION_NOT_FOUND', { field: 'targetProcessDefinitionKey' });
  }
  const [source, target] = await Promise.all([
    processFacts(readModel, processDefinitionKey),
    processFacts(readModel, targetProcessDefinitionKey),
  ]);
  const planned = planMigration(mapping, activeElements, source.elements, target.elements);
  const same = processDefinitionKey === targetProcessDefinitionKey ? [problem('error', 'TARGET_IS_SAME', null)] : [];
  return { ...planned, problems: [...same, ...planned.problems] };
}

type Mapping = { sourceElementId: string; targetElementId: string }[];

/** @throws InvalidInput MIGRATION_NOT_POSSIBLE with the problems, ENGINE_REJECTED */
export async function sendMigration(
  deps: ApiDeps,
  actor: Actor,
  instance: ProcessInstanceDocument,
  targetProcessDefinitionKey: string,
  { problems, mapping: planned }: PlannedMigration,
  because: Because,
): Promise<Mapping> {
  if (forbids(problems)) throw new InvalidInput('MIGRATION_NOT_POSSIBLE', { difference: { problems } });
  const mapping = planned.flatMap(({ sourceElementId, targetElementId }) =>
    targetElementId === null ? [] : [{ sourceElementId, targetElementId }],
  );
  await deps.engine.migrateInstance(instance._id, targetProcessDefinitionKey, mapping);
  await auditCommand(deps, actor, 'migrate', instance, {
    ...because,
    from: instance.processDefinitionKey,
    to: targetProcessDefinitionKey,
    mapping,
  });
  return mapping;
}

/**
 * Lets a running instance go on in another version.
 * @param isVisible waits until the instance is shown in its new version
 * @throws NotFound; Conflict INSTANCE_ENDED; InvalidInput as above
 */
export async function migrateInstance(
  deps: ApiDeps,
  actor: Actor,
  processInstanceKey: string,
  request: MigrateInstance,
  isVisible: (mapping: Mapping) => Promise<boolean>,
): Promise<z.input<typeof migrationAnswerSchema>> {
  const instance = await loadActiveInstance(deps, processInstanceKey);
  const planned = await migrationOf(deps, instance, request);
  if (request.dryRun) return { ...planned, visible: false };
  const because = { reason: reasonOf(request) };
  const mapping = await sendMigration(deps, actor, instance, request.targetProcessDefinitionKey, planned, because);
  return { ...planned, visible: await isVisible(mapping) };
}
