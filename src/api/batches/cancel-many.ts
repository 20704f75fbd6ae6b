import { cancelInstance } from '../process-instances/cancel-instance.ts';
import { problem } from '../process-instances/command-problem.ts';
import { emptyPreview, judged, type BatchKindWork } from './batch-kind.ts';
import { concerned, selectInstances } from './concerned.ts';

/** An instance that another one has called ends with that one; where both are chosen, it needs no command of its own. */
export const cancelMany: BatchKindWork<'CANCEL'> = {
  action: 'instance.cancel-many',
  check: (_deps, _actor, plan) => Promise.resolve(plan),

  async select(deps, actor, { instances }) {
    const keys = await selectInstances(deps, actor, instances);
    const chosen = new Set(keys);
    const found = await concerned(deps, keys);
    const ending = new Set(
      found.flatMap(({ _id, rootProcessInstanceKey: root }) => (root !== _id && chosen.has(root) ? [_id] : [])),
    );
    return keys.filter((key) => !ending.has(key));
  },

  async preview(deps, _plan, keys) {
    const { processInstances, openTasks } = deps.readModel;
    const instances = await concerned(deps, keys);
    const roots = instances.filter(({ parentProcessInstanceKey }) => parentProcessInstanceKey === null).map(({ _id }) => _id);
    const [ending] = await Promise.all([
      processInstances.find({ rootProcessInstanceKey: { $in: roots }, state: 'ACTIVE' }, { _id: 1 }).lean(),
      openTasks.refresh(),
    ]);
    return {
      ...emptyPreview,
      ...(await judged(deps, instances, ({ parentProcessInstanceKey }) =>
        parentProcessInstanceKey === null ? [] : [problem('error', 'INSTANCE_IS_CALLED', null)],
      )),
      openTasks: ending.reduce((sum, { _id }) => sum + [...openTasks.ofInstance(_id)].length, 0),
      calledInstances: ending.length - roots.length,
    };
  },

  act: (deps, actor, _plan, key, because) => cancelInstance(deps, actor, key, because),
  instanceOf: (_deps, key) => Promise.resolve(key),
};
