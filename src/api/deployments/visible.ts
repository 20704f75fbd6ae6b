import type { Context } from 'koa';
import type { DeployedResource } from '../../zeebe/commands.ts';
import type { ApiDeps } from '../deps.ts';
import { waitVisible } from '../wait-visible.ts';

const collectionOf = {
  process: 'processDefinitions',
  decision: 'decisionDefinitions',
  decisionRequirements: 'decisionRequirements',
  form: 'forms',
} as const;

/** Waits until every new version can be read. */
export function visible(deps: ApiDeps, ctx: Context) {
  return (deployed: DeployedResource[]): Promise<boolean> =>
    waitVisible(ctx, deps.changes, async () => {
      const there = await Promise.all(deployed.map(({ kind, key }) => isThere(deps, kind, key)));
      return there.every(Boolean);
    });
}

async function isThere({ readModel }: ApiDeps, kind: DeployedResource['kind'], key: string): Promise<boolean> {
  const model = readModel[collectionOf[kind]];
  return (await model.countDocuments({ _id: key } as never)) > 0;
}
