import { z } from 'zod';
import { calculationSchema } from '../../contracts/calculation.ts';
import { caseIdSchema } from '../../contracts/case.ts';
import { purposeSchema } from '../../contracts/purpose.ts';
import { mayReadCases } from '../../policies/case.policy.ts';
import { mayReadField } from '../../policies/field.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { authorizeRead } from '../protected-read.ts';

const route = defineRoute<ApiDeps>();

export const calculationRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listCalculations',
    method: 'get',
    path: '/cases/:caseId/calculations',
    tag: 'cases',
    summary: {
      de: 'Leistungsberechnungen eines Vorgangs, neueste zuerst',
      en: 'Calculations of benefits of a case, newest first',
    },
    access: mayReadCases,
    params: caseIdSchema,
    query: z.object({ purpose: purposeSchema.optional() }),
    answer: z.object({ items: z.array(calculationSchema) }),
    handle: async ({ params: { caseId }, query: { purpose } }, actor, deps) => {
      await deps.caseFile.cases.get(caseId);
      const decision = mayReadField(actor, { key: 'calculation', dataClass: 'BENEFIT' }, { purpose });
      const resource = { kind: 'calculation', id: caseId };
      await authorizeRead(deps, actor, decision, { action: 'calculation.read', resource, caseId, purpose });
      return { items: await deps.caseFile.calculations.ofCase(caseId) };
    },
  }),
];
