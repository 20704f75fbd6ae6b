/** The second pair of eyes on what is to run. */
import type { DeploymentRequest } from '../../contracts/deployment.ts';
import { Conflict } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { covers, modelReviews, type ReviewDocument } from '../models/review-store.ts';
import type { Compared } from './compare.ts';

/**
 * The approval of exactly these changes: all that differ from what runs were read as they are, and nothing that was read with
 * them is left out. An old version that is put to work again has been approved before. Null where four eyes are not needed and
 * nobody has approved.
 * @throws Conflict REVIEW_REQUIRED
 */
export async function approvalOf(
  { connection, fourEyesRelease }: ApiDeps,
  { resources, redeployed }: { resources: DeploymentRequest['resources']; redeployed: string | null },
  compared: readonly Compared[],
): Promise<ReviewDocument | null> {
  const changedNames = new Set(compared.flatMap(({ change }) => (change.change === 'UNCHANGED' ? [] : [change.resourceName])));
  const changed = resources.filter(({ name }) => changedNames.has(name));
  if (redeployed !== null || changed.length === 0) return null;
  const approved = await modelReviews(connection)
    .find({ state: 'APPROVED', files: { $elemMatch: { name: { $in: [...changedNames] } } } })
    .toArray();
  const sent = new Set(resources.map(({ name }) => name));
  const found = approved.find(({ files }) => covers(files, changed) && files.every(({ name }) => sent.has(name)));
  if (found === undefined && fourEyesRelease) throw new Conflict('REVIEW_REQUIRED');
  return found ?? null;
}

export async function released({ connection }: ApiDeps, { _id }: ReviewDocument, deploymentId: string): Promise<void> {
  await modelReviews(connection).updateOne({ _id }, { $set: { state: 'RELEASED', deploymentId } });
}
