/** What a deployment would change: each file against the newest version of what it deploys. */
import type { DeploymentRequest, ResourceChange } from '../../contracts/deployment.ts';
import { readResource, type ReadResource } from '../../models/check-resources.ts';
import { resourceDifference } from '../../models/difference/resource-difference.ts';
import type { ApiDeps } from '../deps.ts';
import { deployedVersion, targetOf, type DeployedVersion, type Target } from './current-version.ts';

export interface Compared {
  change: ResourceChange;
  target: Target;
  current: DeployedVersion | null;
}

/** Files that could not be read are left out: their findings say why. */
export async function compareWithDeployed(
  { readModel }: ApiDeps,
  read: readonly ReadResource[],
  sent: DeploymentRequest['resources'],
): Promise<Compared[]> {
  const compared = await Promise.all(
    read.map(async (each) => {
      const target = targetOf(each);
      if (target === null) return [];
      const current = await deployedVersion(readModel, target);
      const basedOn = sent.find(({ name }) => name === each.resource.name)?.basedOnVersion ?? null;
      const change: ResourceChange = {
        resourceName: each.resource.name,
        ...target,
        change: current === null ? 'NEW' : isSame(current, each) ? 'UNCHANGED' : 'CHANGED',
        currentVersion: current?.version ?? null,
        deployedInBetween: (current?.version ?? null) !== basedOn,
        differences: current === null ? null : await differences(current, each),
        running:
          target.kind === 'process'
            ? await readModel.processInstances.countDocuments({ bpmnProcessId: target.id, state: 'ACTIVE' })
            : 0,
      };
      return [{ change, target, current }];
    }),
  );
  return compared.flat();
}

/** The engine counts a new version when the content or the name of the file differs. */
function isSame(current: DeployedVersion, { resource }: ReadResource): boolean {
  return current.content === resource.content && current.resourceName === resource.name;
}

async function differences(current: DeployedVersion, sent: ReadResource) {
  const before = await readResource({ name: sent.resource.name, content: current.content });
  return resourceDifference(before, sent);
}
