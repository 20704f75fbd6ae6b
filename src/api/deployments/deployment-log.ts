/** What was deployed, by whom and why. The engine keeps the versions; this keeps the reasons. */
import type { Connection, mongo } from 'mongoose';
import type { DeployedKind } from '../../contracts/deployment.ts';
import type { DeployedResource } from '../../zeebe/commands.ts';

export interface DeploymentDocument {
  _id: string;
  state: 'STARTED' | 'DONE' | 'REFUSED';
  accountId: string;
  name: string;
  comment: string;
  at: Date;
  resources: { resourceName: string; kind: DeployedKind; id: string; sha256: string }[];
  deployed: DeployedResource[];
  redeployed: string | null;
  /** Absent in deployments of earlier versions of Lotse. */
  approvedBy?: { accountId: string; name: string } | null;
}

export interface DeployedBy {
  deploymentId: string;
  accountId: string;
  name: string;
  comment: string;
  at: string;
  approvedBy: { accountId: string; name: string } | null;
}

export function deploymentLog(connection: Connection): mongo.Collection<DeploymentDocument> {
  return connection.collection('deployments') as unknown as mongo.Collection<DeploymentDocument>;
}

/** Who deployed each of these versions, by key; keys that came with the process library are missing. */
export async function deployedBy(connection: Connection, keys: readonly string[]): Promise<Map<string, DeployedBy>> {
  const documents = await deploymentLog(connection)
    .find({ deployed: { $elemMatch: { key: { $in: [...keys] } } } })
    .sort({ at: -1 })
    .toArray();
  // A file that is sent again unchanged keeps its version: the oldest deployment made it.
  return new Map(
    documents.flatMap(({ _id, accountId, name, comment, at, deployed, approvedBy = null }) =>
      deployed.map(
        ({ key }) => [key, { deploymentId: _id, accountId, name, comment, at: at.toISOString(), approvedBy }] as const,
      ),
    ),
  );
}
