/** What a deployment would change: each file against the newest version of what it deploys. */
import type { DeploymentRequest, ResourceChange } from '../../contracts/deployment.ts';
import type { CheckedModels } from '../../models/model-tasks.ts';
import type { Target } from '../../models/target.ts';
import type { ApiDeps } from '../deps.ts';
import { deployedVersion, type DeployedVersion } from './current-version.ts';

export interface Compared {
  change: ResourceChange;
  target: Target;
  current: DeployedVersion | null;
}

type Sent = DeploymentRequest['resources'][number];

/** Files that could not be read are left out: their findings say why. */
export async function compareWithDeployed(
  deps: ApiDeps,
  targets: CheckedModels['targets'],
  sent: readonly Sent[],
): Promise<Compared[]> {
  const compared = await Promise.all(
    targets.map(async ({ resourceName, target }) => {
      const resource = sent.find(({ name }) => name === resourceName);
      return resource === undefined ? [] : [await compareOne(deps, resource, target)];
    }),
  );
  return compared.flat();
}

async function compareOne({ readModel, models }: ApiDeps, sent: Sent, target: Target): Promise<Compared> {
  const current = await deployedVersion(readModel, target);
  const running = target.kind === 'process' ? { bpmnProcessId: target.id, state: 'ACTIVE' as const } : null;
  const change: ResourceChange = {
    resourceName: sent.name,
    ...target,
    change: current === null ? 'NEW' : isSame(current, sent) ? 'UNCHANGED' : 'CHANGED',
    currentVersion: current?.version ?? null,
    deployedInBetween: (current?.version ?? null) !== sent.basedOnVersion,
    differences: current === null ? null : await models.difference(sent.name, current.content, sent.content),
    running: running === null ? 0 : await readModel.processInstances.countDocuments(running),
  };
  return { change, target, current };
}

/** The engine counts a new version when the content or the name of the file differs. */
function isSame(current: DeployedVersion, { name, content }: Sent): boolean {
  return current.content === content && current.resourceName === name;
}
