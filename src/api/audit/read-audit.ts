/** The audit log within what the reader may see of it. */
import type { z } from 'zod';
import type { AuditEntry } from '../../audit/entry.ts';
import type { AuditFilter } from '../../audit/queries.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { AuditFilterQuery, auditEntrySchema } from '../../contracts/audit.ts';
import { mayReadAuditEntry } from '../../policies/audit.policy.ts';
import type { ApiDeps } from '../deps.ts';

export function toFilter({ from, until, ...filter }: AuditFilterQuery): AuditFilter {
  return {
    ...filter,
    ...(from !== undefined && { from: new Date(from) }),
    ...(until !== undefined && { until: new Date(until) }),
  };
}

export function presentEntry({ at, outcome, details, ...entry }: AuditEntry): z.infer<typeof auditEntrySchema> {
  return { ...entry, at: at.toISOString(), outcome: outcome ?? 'DONE', details: details ?? {} };
}

/** Who sees a part of the log only gets a full page of that part; this bounds how far one request looks for it. */
const pagesAtOnce = 20;

export async function auditPage(
  deps: ApiDeps,
  actor: Actor,
  filter: AuditFilter,
  limit: number,
  cursor: number | undefined,
): Promise<{ items: AuditEntry[]; nextCursor: string | null }> {
  const items: AuditEntry[] = [];
  let next: number | null | undefined = cursor;
  for (let page = 0; page < pagesAtOnce && items.length < limit && next !== null; page += 1) {
    const found = await deps.audit.query(filter, next, limit - items.length);
    items.push(...found.entries.filter((entry) => mayReadAuditEntry(actor, entry).allowed));
    next = found.nextCursor;
  }
  return { items, nextCursor: next === null || next === undefined ? null : String(next) };
}

/** One entry a line, oldest first. */
export async function* auditLines(deps: ApiDeps, actor: Actor, filter: AuditFilter): AsyncGenerator<string> {
  for await (const entry of deps.audit.export(filter)) {
    if (mayReadAuditEntry(actor, entry).allowed) yield `${JSON.stringify(presentEntry(entry))}\n`;
  }
}
