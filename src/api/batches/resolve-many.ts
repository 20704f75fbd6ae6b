import { loadOpenIncident, resolveIncident } from '../incidents/resolve-incident.ts';
import { settableVariables } from '../process-instances/set-variables.ts';
import { emptyPreview, type BatchKindWork } from './batch-kind.ts';
import { selectIncidents } from './concerned.ts';

export const resolveMany: BatchKindWork<'RESOLVE'> = {
  action: 'incident.resolve-many',

  check: (deps, actor, { variables, ...plan }) =>
    Promise.resolve(variables === undefined ? plan : { ...plan, variables: settableVariables(deps, actor, variables) }),

  select: (deps, actor, { incidents }) => selectIncidents(deps, actor, incidents),

  preview: (_deps, _plan, keys) => Promise.resolve({ ...emptyPreview, total: keys.length, possible: keys.length }),

  async act(deps, actor, { retries, variables = {} }, key, because) {
    await resolveIncident(deps, actor, await loadOpenIncident(deps, key), { ...because, retries, variables });
  },

  async instanceOf({ readModel }, key) {
    const incident = await readModel.incidents.findById(key, { processInstanceKey: 1 }).lean();
    return incident?.processInstanceKey ?? null;
  },
};
