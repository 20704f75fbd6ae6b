import {
  deploymentAnswerSchema,
  deploymentIdSchema,
  deploymentPageSchema,
  deploymentQuerySchema,
  deploymentRequestSchema,
  deploymentSchema,
  redeploymentRequestSchema,
} from '../../contracts/deployment.ts';
import { mayDeploy } from '../../policies/definition.policy.ts';
import { mayWatchOperations } from '../../policies/operations.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { deploy, tryDeployment } from './deploy.ts';
import { listDeployments, showDeployment } from './list-deployments.ts';
import { oldVersion } from './redeploy.ts';
import { visible } from './visible.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'definitions' } as const;

export const deploymentRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'deploy',
    method: 'post',
    path: '/deployments',
    summary: { de: 'Modelle bereitstellen', en: 'Deploy models, tables and forms, or try what a deployment would change' },
    access: mayDeploy,
    body: deploymentRequestSchema,
    answer: deploymentAnswerSchema,
    handle: ({ body, ctx }, actor, deps) => {
      if (body.dryRun) return tryDeployment(deps, body);
      ctx.status = 201;
      const deployment = { resources: body.resources, comment: body.comment ?? '', redeployed: null };
      return deploy(deps, actor, deployment, visible(deps, ctx));
    },
  }),
  route({
    ...common,
    operationId: 'redeploy',
    method: 'post',
    path: '/redeployments',
    summary: { de: 'Eine frühere Version wieder bereitstellen', en: 'Put an old version to work again' },
    access: mayDeploy,
    body: redeploymentRequestSchema,
    answer: deploymentAnswerSchema,
    status: 201,
    handle: async ({ body, ctx }, actor, deps) => deploy(deps, actor, await oldVersion(deps, body), visible(deps, ctx)),
  }),
  route({
    ...common,
    operationId: 'listDeployments',
    method: 'get',
    path: '/deployments',
    summary: { de: 'Wer hat wann was und warum bereitgestellt', en: 'Who deployed what, when and why' },
    access: mayWatchOperations,
    query: deploymentQuerySchema,
    answer: deploymentPageSchema,
    handle: ({ query }, _actor, deps) => listDeployments(deps, query),
  }),
  route({
    ...common,
    operationId: 'getDeployment',
    method: 'get',
    path: '/deployments/:deploymentId',
    summary: { de: 'Eine Bereitstellung', en: 'One deployment' },
    access: mayWatchOperations,
    params: deploymentIdSchema,
    answer: deploymentSchema,
    handle: ({ params }, _actor, deps) => showDeployment(deps, params.deploymentId),
  }),
];
