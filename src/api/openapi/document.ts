/** The OpenAPI 3.1 document, made from the same definitions that serve the requests. */
import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Route } from '../define-route.ts';

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'Stable; clients decide on it.' }),
    detail: z.string().meta({ description: 'In the language of Accept-Language.' }),
    details: z.object({ de: z.string(), en: z.string() }),
    requestId: z.string(),
    field: z.string().optional(),
    fields: z
      .array(z.object({ field: z.string(), code: z.string(), details: z.object({ de: z.string(), en: z.string() }) }))
      .optional(),
    difference: z.unknown().optional().meta({ description: 'On 409: the current state beside the one sent.' }),
  })
  .meta({ id: 'Problem' });

const idempotencyHeader = z.object({
  'Idempotency-Key': z
    .string()
    .min(8)
    .max(200)
    .optional()
    .meta({ description: 'A write that repeats the key of an earlier one gets its answer and has no second effect.' }),
});

function answersOf<Deps>(route: Route<Deps>) {
  const status = String(route.status ?? 200) as `${1 | 2 | 3 | 4 | 5}${string}`;
  const content = { [route.produces ?? 'application/json']: { schema: route.answer } };
  const problems = { description: 'Problem', content: { 'application/problem+json': { schema: problemSchema } } };
  return {
    [status]: { description: route.summary.en, ...(status === '204' || status === '302' ? {} : { content }) },
    default: problems,
  };
}

/** @param version of Lotse */
export function openApiDocument<Deps>(routes: Route<Deps>[], version: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
    const mediaType = route.bodyType === 'multipart' ? 'multipart/form-data' : 'application/json';
    const operation = {
      operationId: route.operationId,
      tags: [route.tag],
      summary: route.summary.de,
      description: route.summary.en,
      requestParams: {
        ...(route.params === undefined ? {} : { path: route.params as z.ZodObject }),
        ...(route.query === undefined ? {} : { query: route.query as z.ZodObject }),
        ...(route.method === 'get' ? {} : { header: idempotencyHeader }),
      },
      ...(route.body === undefined ? {} : { requestBody: { content: { [mediaType]: { schema: route.body } } } }),
      ...(route.access === 'public' ? { security: [] } : {}),
      responses: answersOf(route),
    };
    paths[path] = { ...paths[path], [route.method]: operation };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Lotse API',
      version,
      description: 'Workflow platform for municipalities. Sign in with POST /api/session; the session travels in a cookie.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'lotse_session' } } },
    security: [{ session: [] }],
    paths,
  });
}
