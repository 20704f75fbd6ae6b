import { differenceSchema } from '../../contracts/deployment.ts';
import { formDetailSchema, formIdSchema, formListSchema, versionQuerySchema, versionsQuerySchema } from '../../contracts/form.ts';
import { NotFound } from '../../errors.ts';
import { mayReadDefinitions } from '../../policies/definition.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { deployedVersion } from '../deployments/current-version.ts';
import { deployedBy, type DeployedBy } from '../deployments/deployment-log.ts';
import { showDifference } from '../deployments/show-difference.ts';
import type { SlimForm } from '../process-definitions/latest-versions.ts';

const route = defineRoute<ApiDeps>();
const common = { method: 'get', tag: 'definitions', access: mayReadDefinitions } as const;

function presentVersion({ _id, version, resourceName, deployedAt }: SlimForm, deployment: DeployedBy | undefined) {
  return { formKey: _id, version, resourceName, deployedAt: deployedAt.toISOString(), deployment: deployment ?? null };
}

async function listForms({ readModel, connection }: ApiDeps) {
  const found: SlimForm[] = await readModel.forms.find({}, { schema: 0 }).sort({ version: -1 }).lean();
  const deployments = await deployedBy(
    connection,
    found.map(({ _id }) => _id),
  );
  const ids = [...new Set(found.map(({ formId }) => formId))].sort();
  const items = ids.map((formId) => ({
    formId,
    versions: found.filter((form) => form.formId === formId).map((form) => presentVersion(form, deployments.get(form._id))),
  }));
  return { items };
}

async function showForm({ readModel, connection }: ApiDeps, formId: string, version: number | undefined) {
  const versions = await readModel.forms.find({ formId }).sort({ version: -1 }).lean();
  const form = version === undefined ? versions[0] : versions.find((each) => each.version === version);
  if (form === undefined) throw new NotFound('DEFINITION_NOT_FOUND');
  const deployments = await deployedBy(connection, [form._id]);
  return {
    ...presentVersion(form, deployments.get(form._id)),
    formId,
    latestVersion: versions[0]?.version ?? form.version,
    source: form.schema,
    schema: JSON.parse(form.schema) as unknown,
  };
}

export const formRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listForms',
    path: '/forms',
    summary: { de: 'Formulare mit ihren Versionen', en: 'Forms with their versions' },
    answer: formListSchema,
    handle: (_request, _actor, deps) => listForms(deps),
  }),
  route({
    ...common,
    operationId: 'getForm',
    path: '/forms/:formId',
    summary: { de: 'Ein Formular', en: 'A form, the newest version unless told' },
    params: formIdSchema,
    query: versionQuerySchema,
    answer: formDetailSchema,
    handle: ({ params, query }, _actor, deps) => showForm(deps, params.formId, query.version),
  }),
  route({
    ...common,
    operationId: 'compareForms',
    path: '/forms/:formId/difference',
    summary: { de: 'Unterschiede zweier Versionen in Worten', en: 'Differences of two versions in words' },
    params: formIdSchema,
    query: versionsQuerySchema,
    answer: differenceSchema,
    handle: async ({ params: { formId }, query: { from, to } }, _actor, deps) => {
      const { readModel } = deps;
      const target = { kind: 'form', id: formId } as const;
      return showDifference(deps, await deployedVersion(readModel, target, from), await deployedVersion(readModel, target, to));
    },
  }),
];
