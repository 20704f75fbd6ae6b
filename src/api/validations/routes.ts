import { validationAnswerSchema, validationRequestSchema } from '../../contracts/validation.ts';
import { hasErrors } from '../../models/check-resources.ts';
import { mayDesign } from '../../policies/definition.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { modelContext } from './model-context.ts';

const route = defineRoute<ApiDeps>();

export const validationRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'validateModels',
    method: 'post',
    path: '/validations',
    tag: 'definitions',
    summary: { de: 'Modelle, Regeltabellen und Formulare prüfen', en: 'Check models, tables and forms without deploying them' },
    access: mayDesign,
    body: validationRequestSchema,
    answer: validationAnswerSchema,
    handle: async ({ body }, _actor, deps) => {
      const { findings } = await deps.models.check(body.resources, await modelContext(deps));
      return { deployable: !hasErrors(findings), findings };
    },
  }),
];
