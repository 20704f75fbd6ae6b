import type { BatchPreview, PlanOf } from '../../contracts/batch.ts';
import { Conflict, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { processFacts } from '../process-definitions/definition-models.ts';
import { loadActiveInstance } from '../process-instances/load-instance.ts';
import { migrationOf, sendMigration } from '../process-instances/migrate-instance.ts';
import type { PlannedMigration } from '../process-instances/plan-migration.ts';
import { emptyPreview, judged, type BatchKindWork } from './batch-kind.ts';
import { concerned, selectInstances, type Concerned } from './concerned.ts';

type Plan = PlanOf<'MIGRATE'>;

/** Of a mapping for several versions an instance is concerned only by what its own has. */
async function migrationOfOne(
  deps: ApiDeps,
  instance: Pick<Concerned, 'processDefinitionKey' | 'activeElements'>,
  { targetProcessDefinitionKey, mapping }: Plan,
): Promise<PlannedMigration> {
  const { elements } = await processFacts(deps.readModel, instance.processDefinitionKey);
  const own = mapping.filter(({ sourceElementId }) => elements.has(sourceElementId));
  return migrationOf(deps, instance, { targetProcessDefinitionKey, mapping: own });
}

/** Instances whose tokens are at the same elements of the same version fare alike. */
function placeOf({ processDefinitionKey, activeElements }: Concerned): string {
  return [processDefinitionKey, ...new Set(activeElements.map(({ elementId }) => elementId).sort())].join(' ');
}

function mappingOf(planned: readonly { migration: PlannedMigration; instances: number }[]): BatchPreview['mapping'] {
  const rows = new Map<string, BatchPreview['mapping'][number]>();
  for (const { migration, instances } of planned) {
    for (const entry of migration.mapping) {
      const known = rows.get(entry.sourceElementId);
      rows.set(entry.sourceElementId, { ...entry, instances: (known?.instances ?? 0) + instances });
    }
  }
  return [...rows.values()].sort((a, b) => b.instances - a.instances);
}

/** The version that most of them run on. */
function mostFrequentVersion(instances: readonly Concerned[]): string | null {
  const counts = new Map<string, number>();
  for (const { processDefinitionKey: key } of instances) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

export const migrateMany: BatchKindWork<'MIGRATE'> = {
  action: 'instance.migrate-many',

  async check({ readModel }, _actor, plan) {
    const { targetProcessDefinitionKey } = plan;
    const target = await readModel.processDefinitions.exists({ _id: targetProcessDefinitionKey });
    if (target === null) throw new NotFound('DEFINITION_NOT_FOUND', { field: 'targetProcessDefinitionKey' });
    return plan;
  },

  select: (deps, actor, { instances }) => selectInstances(deps, actor, instances),

  async preview(deps, plan, keys) {
    const instances = await concerned(deps, keys);
    const planned = new Map<string, { migration: PlannedMigration; instances: number }>();
    for (const instance of instances) {
      const place = placeOf(instance);
      const known = planned.get(place) ?? { migration: await migrationOfOne(deps, instance, plan), instances: 0 };
      planned.set(place, { ...known, instances: known.instances + 1 });
    }
    return {
      ...emptyPreview,
      ...(await judged(deps, instances, (instance) => planned.get(placeOf(instance))?.migration.problems ?? [])),
      mapping: mappingOf([...planned.values()]),
      sourceProcessDefinitionKey: mostFrequentVersion(instances),
    };
  },

  async act(deps, actor, plan, key, because) {
    const instance = await loadActiveInstance(deps, key);
    const { targetProcessDefinitionKey: target } = plan;
    if (instance.processDefinitionKey === target) throw new Conflict('INSTANCE_ON_TARGET');
    await sendMigration(deps, actor, instance, target, await migrationOfOne(deps, instance, plan), because);
  },

  instanceOf: (_deps, key) => Promise.resolve(key),
};
