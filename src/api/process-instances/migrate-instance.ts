import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { MigrateInstance, migrationAnswerSchema } from '../../contracts/process-instance.ts';
import { InvalidInput, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { processFacts } from '../process-definitions/definition-models.ts';
import { auditCommand, reasonOf } from './audit-command.ts';
import { forbids, problem } from './command-problem.ts';
import { loadActiveInstance } from './load-instance.ts';
import { planMigration } from './plan-migration.ts';

/**
 * Lets a running instance go on in another version.
 * @param isVisible waits until the instance is shown in its new version
 * @throws NotFound; Conflict INSTANCE_ENDED; InvalidInput MIGRATION_NOT_POSSIBLE with the problems, ENGINE_REJECTED
 */
export async function migrateInstance(
  deps: ApiDeps,
  actor: Actor,
  processInstanceKey: string,
  request: MigrateInstance,
  isVisible: (mapping: { sourceElementId: string; targetElementId: string }[]) => Promise<boolean>,
): Promise<z.input<typeof migrationAnswerSchema>> {
  const { targetProcessDefinitionKey, dryRun } = request;
  const instance = await loadActiveInstance(deps, processInstanceKey);
  if ((await deps.readModel.processDefinitions.exists({ _id: targetProcessDefinitionKey })) === null) {
    throw new NotFound('DEFINITION_NOT_FOUND', { field: 'targetProcessDefinitionKey' });
  }
  const [source, target] = await Promise.all([
    processFacts(deps.readModel, instance.processDefinitionKey),
    processFacts(deps.readModel, targetProcessDefinitionKey),
  ]);
  const planned = planMigration(request.mapping, instance.activeElements, source.elements, target.elements);
  const same = instance.processDefinitionKey === targetProcessDefinitionKey ? [problem('error', 'TARGET_IS_SAME', null)] : [];
  const problems = [...same, ...planned.problems];
  if (dryRun) return { problems, mapping: planned.mapping, visible: false };

  const reason = reasonOf(request);
  if (forbids(problems)) throw new InvalidInput('MIGRATION_NOT_POSSIBLE', { difference: { problems } });
  const mapping = planned.mapping.flatMap(({ sourceElementId, targetElementId }) =>
    targetElementId === null ? [] : [{ sourceElementId, targetElementId }],
  );
  await deps.engine.migrateInstance(processInstanceKey, targetProcessDefinitionKey, mapping);
  await auditCommand(deps, actor, 'migrate', instance, {
    reason,
    from: instance.processDefinitionKey,
    to: targetProcessDefinitionKey,
    mapping,
  });
  return { problems, mapping: planned.mapping, visible: await isVisible(mapping) };
}
