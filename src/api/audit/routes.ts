import { Readable } from 'node:stream';
import {
  auditEntrySchema,
  auditFilterSchema,
  auditPageSchema,
  auditQuerySchema,
  verificationSchema,
  verifyQuerySchema,
} from '../../contracts/audit.ts';
import { mayReadAudit } from '../../policies/audit.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { auditLines, auditPage, presentEntry, toFilter } from './read-audit.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'audit', access: mayReadAudit } as const;
const log = { kind: 'audit', id: 'log' };

export const auditRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'queryAudit',
    method: 'get',
    path: '/audit',
    summary: { de: 'Protokoll durchsuchen', en: 'Query the audit log, newest first' },
    query: auditQuerySchema,
    answer: auditPageSchema,
    handle: async ({ query: { limit, cursor, ...filter } }, actor, deps) => {
      const page = await auditPage(deps, actor, toFilter(filter), limit, cursor);
      await deps.audit.append({ actor, action: 'audit.read', resource: log, details: filter });
      return { ...page, items: page.items.map(presentEntry) };
    },
  }),
  route({
    ...common,
    operationId: 'verifyAudit',
    method: 'get',
    path: '/audit/verify',
    summary: {
      de: 'Prüfen, ob das Protokoll vollständig und unverändert ist',
      en: 'Check that the log is complete and unchanged',
    },
    query: verifyQuerySchema,
    answer: verificationSchema,
    handle: async ({ query: { sequence, hash } }, actor, deps) => {
      const anchor = sequence === undefined || hash === undefined ? undefined : { sequence, hash };
      const result = await deps.audit.verify(anchor);
      await deps.audit.append({ actor, action: 'audit.verify', resource: log, details: { ...result } });
      const broken = result.ok
        ? { firstBroken: null, problem: null }
        : { firstBroken: result.firstBroken, problem: result.problem };
      return { ok: result.ok, count: result.count, ...broken, head: await deps.audit.head() };
    },
  }),
  route({
    ...common,
    operationId: 'exportAudit',
    method: 'get',
    path: '/audit/export',
    summary: { de: 'Protokoll ausleiten', en: 'Export the log, one JSON entry a line, oldest first' },
    query: auditFilterSchema,
    answer: auditEntrySchema,
    produces: 'application/x-ndjson',
    handle: async ({ query, ctx }, actor, deps) => {
      await deps.audit.append({ actor, action: 'audit.export', resource: log, details: query });
      ctx.set('Content-Disposition', 'attachment; filename="lotse-audit.ndjson"');
      ctx.body = Readable.from(auditLines(deps, actor, toFilter(query)), { objectMode: false });
      ctx.set('Content-Type', 'application/x-ndjson; charset=utf-8');
      return undefined;
    },
  }),
];
