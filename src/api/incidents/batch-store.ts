/** Batches of incidents and how far each has come; kept so that a restart loses neither the work left nor the report. */
import type { Connection, mongo } from 'mongoose';
import type { z } from 'zod';
import type { batchSchema } from '../../contracts/incident.ts';

export interface BatchDocument {
  _id: string;
  state: 'RUNNING' | 'DONE' | 'INTERRUPTED';
  reason: string;
  by: { accountId: string; name: string };
  retries: number;
  variables: Record<string, unknown>;
  startedAt: Date;
  endedAt: Date | null;
  incidentKeys: string[];
  /** Index of the first incident that is not dealt with. */
  next: number;
  resolved: number;
  skipped: number;
  failed: number;
  failures: { incidentKey: string; code: string; message: { de: string; en: string } }[];
  /** The process that works on it renews this; past it the batch counts as interrupted. */
  leaseUntil: Date;
}

export const leaseMs = 30_000;
export const mostFailuresKept = 1000;

export function batchStore(connection: Connection): mongo.Collection<BatchDocument> {
  return connection.collection('incidentBatches') as unknown as mongo.Collection<BatchDocument>;
}

export function presentBatch(batch: BatchDocument, now: Date): z.input<typeof batchSchema> {
  const { _id, state, reason, by, startedAt, endedAt, incidentKeys, resolved, skipped, failed, failures } = batch;
  return {
    batchId: _id,
    state: isAbandoned(batch, now) ? 'INTERRUPTED' : state,
    reason,
    by,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    total: incidentKeys.length,
    resolved,
    skipped,
    failed,
    failures,
  };
}

export function isAbandoned({ state, leaseUntil }: BatchDocument, now: Date): boolean {
  return state === 'RUNNING' && leaseUntil < now;
}
