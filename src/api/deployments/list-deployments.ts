import type { z } from 'zod';
import type { deploymentPageSchema, deploymentQuerySchema, deploymentSchema } from '../../contracts/deployment.ts';
import { NotFound } from '../../errors.ts';
import { decodeCursor, encodeCursor } from '../../read-model/cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { deploymentLog, type DeploymentDocument } from './deployment-log.ts';

type Deployment = z.input<typeof deploymentSchema>;

function present({ _id, at, ...rest }: DeploymentDocument): Deployment {
  return { ...rest, deploymentId: _id, at: at.toISOString() };
}

/** Newest first. */
export async function listDeployments(
  { connection }: ApiDeps,
  { id, limit, cursor }: z.output<typeof deploymentQuerySchema>,
): Promise<z.input<typeof deploymentPageSchema>> {
  const about = id === undefined ? {} : { resources: { $elemMatch: { id } } };
  const found = await deploymentLog(connection)
    .find({ ...about, ...olderThan(cursor) })
    .sort({ at: -1, _id: -1 })
    .limit(limit + 1)
    .toArray();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = found.length > limit && last ? encodeCursor([last.at.toISOString(), last._id]) : null;
  return { items: page.map(present), nextCursor };
}

function olderThan(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [at, id] = decodeCursor(cursor, 2);
  const instant = new Date(String(at));
  return { $or: [{ at: { $lt: instant } }, { at: instant, _id: { $lt: String(id) } }] };
}

/** @throws NotFound */
export async function showDeployment({ connection }: ApiDeps, deploymentId: string): Promise<Deployment> {
  const document = await deploymentLog(connection).findOne({ _id: deploymentId });
  if (document === null) throw new NotFound();
  return present(document);
}
