import type { z } from 'zod';
import type { decisionDetailSchema, decisionListSchema } from '../../contracts/decision.ts';
import { NotFound } from '../../errors.ts';
import type { DecisionDefinitionDocument } from '../../read-model/decision-definitions.ts';
import type { ApiDeps } from '../deps.ts';
import { deployedBy, type DeployedBy } from '../deployments/deployment-log.ts';

function presentVersion(decision: DecisionDefinitionDocument, deployment: DeployedBy | undefined) {
  const { _id, version, decisionRequirementsId, decisionRequirementsKey, deployedAt } = decision;
  return {
    decisionKey: _id,
    version,
    decisionRequirementsId,
    decisionRequirementsKey,
    deployedAt: deployedAt.toISOString(),
    deployment: deployment ?? null,
  };
}

/** By name, versions newest first. */
export async function listDecisions({ readModel, connection }: ApiDeps): Promise<z.input<typeof decisionListSchema>> {
  const found = await readModel.decisionDefinitions.find().sort({ version: -1 }).lean();
  const deployments = await deployedBy(
    connection,
    found.map(({ _id }) => _id),
  );
  const ids = [...new Set(found.map(({ decisionId }) => decisionId))];
  const items = ids.map((decisionId) => {
    const versions = found.filter((decision) => decision.decisionId === decisionId);
    const name = versions[0]?.name ?? decisionId;
    return { decisionId, name, versions: versions.map((each) => presentVersion(each, deployments.get(each._id))) };
  });
  return { items: items.sort((a, b) => a.name.localeCompare(b.name, 'de')) };
}

/** @throws NotFound */
export async function showDecision(
  { readModel, connection }: ApiDeps,
  decisionId: string,
  version: number | undefined,
): Promise<z.input<typeof decisionDetailSchema>> {
  const versions = await readModel.decisionDefinitions.find({ decisionId }).sort({ version: -1 }).lean();
  const decision = version === undefined ? versions[0] : versions.find((each) => each.version === version);
  const file = decision && (await readModel.decisionRequirements.findById(decision.decisionRequirementsKey).lean());
  if (!decision || !file) throw new NotFound('DEFINITION_NOT_FOUND');
  const deployments = await deployedBy(connection, [decision._id]);
  return {
    ...presentVersion(decision, deployments.get(decision._id)),
    decisionId,
    name: decision.name,
    latestVersion: versions[0]?.version ?? decision.version,
    decisionRequirementsVersion: file.version,
    resourceName: file.resourceName,
    xml: file.xml,
  };
}
