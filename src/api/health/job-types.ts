/** Job types with their backlog and whether anybody takes their jobs. */
import type { OperationsOverview } from '../../contracts/operations.ts';
import { openJobsByType } from '../../read-model/job-queries.ts';
import type { ApiDeps } from '../deps.ts';
import { processFacts } from '../process-definitions/definition-models.ts';
import { latestProcesses } from '../process-definitions/latest-versions.ts';

type JobType = OperationsOverview['jobTypes'][number];

const recentMs = 60 * 60 * 1000;
const takenStates = ['COMPLETED', 'ERROR_THROWN', 'FAILED', 'TIMED_OUT'] as const;

export async function jobTypes(deps: ApiDeps): Promise<JobType[]> {
  const { readModel, workerTypes } = deps;
  const [named, open] = await Promise.all([namedTypes(deps), openJobsByType(readModel)]);
  const connected = new Set(deps.workersHealth?.().workers.flatMap(({ type, streaming }) => (streaming ? [type] : [])));
  const figures = new Map(open.map((each) => [each.type, each]));
  const types = [...new Set([...named.keys(), ...figures.keys()])];
  const unknown = types.filter((type) => !connected.has(type) && !workerTypes.has(type));
  const foreign = await takenByOthers(deps, unknown);

  function workerOf(type: string): JobType['worker'] {
    if (connected.has(type)) return 'CONNECTED';
    // Workers of this process that lost their connection are nowhere else.
    if (workerTypes.has(type)) return deps.workersHealth === undefined ? 'ELSEWHERE' : 'NONE';
    return foreign.has(type) ? 'FOREIGN' : 'NONE';
  }

  return types
    .map((type) => ({
      type,
      worker: workerOf(type),
      open: figures.get(type)?.open ?? 0,
      exhausted: figures.get(type)?.exhausted ?? 0,
      oldestOpenAt: figures.get(type)?.oldestOpenAt.toISOString() ?? null,
      processDefinitionIds: [...(named.get(type) ?? [])],
    }))
    .sort((a, b) => rank(a) - rank(b) || b.open - a.open || a.type.localeCompare(b.type));
}

function rank({ worker }: JobType): number {
  return worker === 'NONE' ? 0 : 1;
}

/** Types that the newest version of each process names; types given by an expression are known only by their jobs. */
async function namedTypes({ readModel }: ApiDeps): Promise<Map<string, Set<string>>> {
  const named = new Map<string, Set<string>>();
  for (const { _id, bpmnProcessId } of await latestProcesses(readModel)) {
    const { uses } = await processFacts(readModel, _id);
    for (const { kind, id } of uses) {
      if (kind === 'jobType' && !id.startsWith('=')) named.set(id, (named.get(id) ?? new Set()).add(bpmnProcessId));
    }
  }
  return named;
}

async function takenByOthers({ readModel, now }: ApiDeps, types: readonly string[]): Promise<Set<string>> {
  if (types.length === 0) return new Set();
  const since = new Date(now().getTime() - recentMs);
  const taken = await readModel.jobs.distinct('type', {
    type: { $in: [...types] },
    state: { $in: [...takenStates] },
    updatedAt: { $gte: since },
    worker: { $ne: null },
  });
  return new Set(taken);
}
