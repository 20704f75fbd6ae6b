import type { DeployedKind } from '../../contracts/deployment.ts';
import { Conflict, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { deployedVersion, deployedVersionByKey } from './current-version.ts';
import type { Deployment } from './deploy.ts';

/**
 * An old version as a deployment of its own: it is checked against today's workers, forms and fields like any other.
 * @throws NotFound; Conflict VERSION_IS_CURRENT
 */
export async function oldVersion(
  { readModel }: ApiDeps,
  { kind, key, comment }: { kind: DeployedKind; key: string; comment: string },
): Promise<Deployment> {
  const old = await deployedVersionByKey(readModel, kind, key);
  if (old === null) throw new NotFound();
  const current = await deployedVersion(readModel, old);
  if (current?.content === old.content && current.resourceName === old.resourceName) {
    throw new Conflict('VERSION_IS_CURRENT', { values: { version: current.version } });
  }
  const resource = { name: old.resourceName, content: old.content, basedOnVersion: current?.version ?? null };
  return { resources: [resource], comment, redeployed: key };
}
