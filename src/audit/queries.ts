import type { Model, QueryFilter } from 'mongoose';
import { type AuditEntry, type AuditEntryDocument, toAuditEntry } from './entry.ts';

export interface AuditFilter {
  accountId?: string | undefined;
  action?: string | undefined;
  resourceKind?: string | undefined;
  resourceId?: string | undefined;
  caseId?: string | undefined;
  purpose?: string | undefined;
  outcome?: string | undefined;
  from?: Date | undefined;
  /** Exclusive. */
  until?: Date | undefined;
}

export interface AuditPage {
  entries: AuditEntry[];
  /** Null on the last page. */
  nextCursor: number | null;
}

const defaultPage = 100;
const window = 2_000;

/**
 * A page is filled from windows of sequence numbers: a store that sorts only after reading all matches would otherwise read
 * the whole log for the newest hundred entries.
 */
export function createAuditQueries(entries: Model<AuditEntryDocument>, newest: () => Promise<number>) {
  async function inWindow(filter: AuditFilter, above: number, upTo: number): Promise<AuditEntryDocument[]> {
    const found = await entries.find({ ...conditions(filter), _id: { $gt: above, $lte: upTo } }).lean();
    return found.sort((a, b) => a._id - b._id);
  }

  return {
    async query(filter: AuditFilter, cursor?: number, limit = defaultPage): Promise<AuditPage> {
      const page: AuditEntryDocument[] = [];
      let upTo = cursor === undefined ? await newest() : cursor - 1;
      const selective = filter.caseId !== undefined || filter.resourceId !== undefined;
      while (upTo > 0 && page.length <= limit) {
        const above = selective ? 0 : Math.max(0, upTo - window);
        page.push(...(await inWindow(filter, above, upTo)).reverse());
        upTo = above;
      }
      const shown = page.slice(0, limit);
      return { entries: shown.map(toAuditEntry), nextCursor: page.length > limit ? (shown.at(-1)?._id ?? null) : null };
    },

    /**
     * What followed an entry, oldest first, of these actions; `upTo` is the number of the last entry looked at.
     */
    async after(sequence: number, actions: readonly string[]): Promise<{ entries: AuditEntry[]; upTo: number }> {
      const last = await newest();
      const entries: AuditEntry[] = [];
      for (let above = sequence; above < last; above += window) {
        const found = await inWindow({}, above, Math.min(above + window, last));
        entries.push(...found.filter(({ action }) => actions.includes(action)).map(toAuditEntry));
      }
      return { entries, upTo: Math.max(last, sequence) };
    },

    async *export(filter: AuditFilter): AsyncIterable<AuditEntry> {
      const last = await newest();
      for (let above = 0; above < last; above += window) {
        for (const entry of await inWindow(filter, above, Math.min(above + window, last))) yield toAuditEntry(entry);
      }
    },
  };
}

function conditions(filter: AuditFilter): QueryFilter<AuditEntryDocument> {
  const { accountId, action, resourceKind, resourceId, caseId, purpose, outcome, from, until } = filter;
  return {
    ...(accountId !== undefined && { 'actor.accountId': accountId }),
    ...(action !== undefined && { action }),
    ...(resourceKind !== undefined && { 'resource.kind': resourceKind }),
    ...(resourceId !== undefined && { 'resource.id': resourceId }),
    ...(caseId !== undefined && { caseId }),
    ...(purpose !== undefined && { purpose }),
    ...(outcome !== undefined && { outcome }),
    ...((from ?? until) !== undefined && { at: { ...(from && { $gte: from }), ...(until && { $lt: until }) } }),
  } as QueryFilter<AuditEntryDocument>;
}
