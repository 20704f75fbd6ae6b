/** Deploys what has no errors and overwrites nobody: one deployment at a time, recorded before the engine gets it. */
import { createHash, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { deploymentAnswerSchema, DeploymentRequest } from '../../contracts/deployment.ts';
import type { Finding } from '../../contracts/validation.ts';
import { Conflict, InvalidInput, LotseError } from '../../errors.ts';
import { hasErrors } from '../../models/check-resources.ts';
import { error } from '../../models/finding.ts';
import type { DeployedResource } from '../../zeebe/commands.ts';
import type { ApiDeps } from '../deps.ts';
import { modelContext } from '../validations/model-context.ts';
import { compareWithDeployed, type Compared } from './compare.ts';
import { approvalOf, released } from './approval.ts';
import { deployedVersion } from './current-version.ts';
import { deployedBy, deploymentLog } from './deployment-log.ts';
import { oneAtATime } from './one-at-a-time.ts';

type Answer = z.input<typeof deploymentAnswerSchema>;

async function check(deps: ApiDeps, { resources }: Pick<DeploymentRequest, 'resources'>) {
  const models = resources.map(({ name, content }) => ({ name, content }));
  const { findings, targets } = await deps.models.check(models, await modelContext(deps));
  return { findings, compared: await compareWithDeployed(deps, targets, resources) };
}

/** What a deployment would find and change; nothing is deployed. */
export async function tryDeployment(deps: ApiDeps, request: DeploymentRequest): Promise<Answer> {
  const { findings, compared } = await check(deps, request);
  const changes = compared.map(({ change }) => change);
  return { deploymentId: null, deployable: !hasErrors(findings), findings, changes, deployed: [], visible: true };
}

export interface Deployment {
  resources: DeploymentRequest['resources'];
  comment: string;
  /** Key of the old version that is put to work again. */
  redeployed: string | null;
  /** Four eyes that were kept on what the models are made from: who has entered it, and who has checked it. */
  checked?: { author: Person; by: Person };
}

interface Person {
  accountId: string;
  name: string;
}

/**
 * @param isVisible waits until the read model has the new versions
 * @throws InvalidInput MODEL_HAS_ERRORS with the findings, MODEL_TOO_COMPLEX; Conflict DEPLOYED_IN_BETWEEN with what changed, REVIEW_REQUIRED, DEPLOYMENT_IN_PROGRESS
 */
export function deploy(
  deps: ApiDeps,
  actor: Actor,
  deployment: Deployment,
  isVisible: (deployed: DeployedResource[]) => Promise<boolean>,
): Promise<Answer> {
  return oneAtATime(deps, async () => {
    const { findings, compared } = await check(deps, deployment);
    if (hasErrors(findings)) throw new InvalidInput('MODEL_HAS_ERRORS', { difference: { findings } });
    await refuseOverwriting(deps, compared, deployment);
    const { checked } = deployment;
    const approval = checked === undefined ? await approvalOf(deps, deployment, compared) : null;

    const deploymentId = randomUUID();
    const log = deploymentLog(deps.connection);
    const resources = deployment.resources.flatMap(({ name, content }) => {
      const target = compared.find(({ change }) => change.resourceName === name)?.target;
      const sha256 = createHash('sha256').update(content).digest('hex');
      return target === undefined ? [] : [{ resourceName: name, ...target, sha256 }];
    });
    const { comment, redeployed } = deployment;
    const { accountId, name } = checked?.author ?? actor;
    const approvedBy = checked?.by ?? approval?.decidedBy ?? null;
    const entry = {
      _id: deploymentId,
      accountId,
      name,
      comment,
      at: deps.now(),
      resources,
      redeployed,
      approvedBy,
    };
    await log.insertOne({ ...entry, state: 'STARTED', deployed: [] });
    const deployed = await send(deps, deployment).catch(async (thrown: unknown) => {
      await log.updateOne({ _id: deploymentId }, { $set: { state: 'REFUSED' } });
      throw thrown;
    });
    await log.updateOne({ _id: deploymentId }, { $set: { state: 'DONE', deployed } });
    if (approval !== null) await released(deps, approval, deploymentId);
    await deps.audit.append({
      actor,
      action: redeployed === null ? 'deployment.create' : 'deployment.redeploy',
      resource: { kind: 'deployment', id: deploymentId },
      details: {
        comment,
        redeployed,
        approvedBy: approvedBy?.name ?? null,
        deployed: deployed.map(({ kind, id, version }) => ({ kind, id, version })),
      },
    });
    const changes = compared.map(({ change }) => change);
    return { deploymentId, deployable: true, findings, changes, deployed, visible: await isVisible(deployed) };
  });
}

/** The engine reads models more strictly than any linter: what it refuses is a finding too. */
async function send(deps: ApiDeps, { resources }: Deployment): Promise<DeployedResource[]> {
  try {
    return await deps.engine.deploy(resources.map(({ name, content }) => ({ name, content: Buffer.from(content) })));
  } catch (thrown) {
    if (!(thrown instanceof LotseError) || thrown.code !== 'ENGINE_REJECTED') throw thrown;
    const message = String(thrown.details.values?.message ?? '');
    const named = resources.find(({ name }) => message.includes(name)) ?? resources[0];
    const finding: Finding = { ...error('ENGINE_REFUSED', null, { message }), resourceName: named?.name ?? '' };
    throw new InvalidInput('MODEL_HAS_ERRORS', { difference: { findings: [finding] }, cause: thrown });
  }
}

/** Says who deployed in between and what they changed. */
async function refuseOverwriting(deps: ApiDeps, compared: Compared[], { resources }: Deployment): Promise<void> {
  const overwritten = compared.filter(({ change }) => change.deployedInBetween && change.change !== 'UNCHANGED');
  if (overwritten.length === 0) return;
  const conflicts = await Promise.all(
    overwritten.map(async ({ change, target, current }) => {
      const basedOnVersion = resources.find(({ name }) => name === change.resourceName)?.basedOnVersion ?? null;
      const base = basedOnVersion === null ? null : await deployedVersion(deps.readModel, target, basedOnVersion);
      const by = current === null ? undefined : (await deployedBy(deps.connection, [current.key])).get(current.key);
      return {
        resourceName: change.resourceName,
        ...target,
        basedOnVersion,
        currentVersion: change.currentVersion,
        deployedBy: by ?? null,
        theirChanges:
          base === null || current === null
            ? null
            : await deps.models.difference(change.resourceName, base.content, current.content),
        yourChanges: change.differences,
      };
    }),
  );
  throw new Conflict('DEPLOYED_IN_BETWEEN', { difference: { conflicts } });
}
