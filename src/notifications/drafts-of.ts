/** Designers whose unreleased changes have been overtaken by somebody's release. */
import type { Connection, mongo } from 'mongoose';
import type { AuditSources } from './from-audit.ts';

interface Deployment {
  _id: string;
  resources: { resourceName: string; kind: string; id: string }[];
}

interface ModelDraft {
  _id: string;
  modelId: string;
  name: string;
  savedBy: { accountId: string };
}

/** Drafts of the processes that were released, and of files of the same name. */
export function draftsOf(connection: Connection): AuditSources['draftsOf'] {
  const deployments = connection.collection('deployments') as unknown as mongo.Collection<Deployment>;
  const drafts = connection.collection('modelDrafts') as unknown as mongo.Collection<ModelDraft>;
  return async (deploymentId) => {
    const deployment = await deployments.findOne({ _id: deploymentId }, { projection: { resources: 1 } });
    if (deployment === null) return [];
    const names = deployment.resources.map(({ resourceName }) => resourceName);
    const processes = deployment.resources.filter(({ kind }) => kind === 'process').map(({ id }) => id);
    const found = await drafts
      .find({ $or: [{ name: { $in: names } }, { modelId: { $in: processes } }] }, { projection: { modelId: 1, savedBy: 1 } })
      .toArray();
    const byModel = new Map(
      found.map(({ modelId, savedBy: { accountId } }) => [`${modelId} ${accountId}`, { modelId, accountId }]),
    );
    return [...byModel.values()];
  };
}
