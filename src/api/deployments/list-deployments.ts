import type { z } from 'zod';
import type { deploymentPageSchema, deploymentQuerySchema, deploymentSchema } from '../../contracts/deployment.ts';
import { NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { cutPage, olderThan } from '../newest-first.ts';
import { deploymentLog, type DeploymentDocument } from './deployment-log.ts';

type Deployment = z.input<typeof deploymentSchema>;

function present({ _id, at, approvedBy = null, ...rest }: DeploymentDocument): Deployment {
  return { ...rest, approvedBy, deploymentId: _id, at: at.toISOString() };
}

/** Newest first. */
export async function listDeployments(
  { connection }: ApiDeps,
  { id, limit, cursor }: z.output<typeof deploymentQuerySchema>,
): Promise<z.input<typeof deploymentPageSchema>> {
  const about = id === undefined ? {} : { resources: { $elemMatch: { id } } };
  const found = await deploymentLog(connection)
    .find({ ...about, ...olderThan('at', cursor) })
    .sort({ at: -1, _id: -1 })
    .limit(limit + 1)
    .toArray();
  const { page, nextCursor } = cutPage(found, limit, ({ at }) => at);
  return { items: page.map(present), nextCursor };
}

/** @throws NotFound */
export async function showDeployment({ connection }: ApiDeps, deploymentId: string): Promise<Deployment> {
  const document = await deploymentLog(connection).findOne({ _id: deploymentId });
  if (document === null) throw new NotFound();
  return present(document);
}
