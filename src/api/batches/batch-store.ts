/** Batches and how far each has come; kept so that a restart loses neither the work left nor the report. */
import type { Connection, mongo } from 'mongoose';
import type { z } from 'zod';
import type { batchDetailSchema, BatchException, BatchPlan, batchSchema } from '../../contracts/batch.ts';
import type { Leased } from '../../lease.ts';

export interface BatchDocument extends Leased {
  /** As it was asked for; variables are those that the engine may have. */
  plan: BatchPlan;
  state: 'RUNNING' | 'STOPPED' | 'DONE';
  reason: string;
  by: { accountId: string; name: string };
  /** Account whose rights count while it runs: who started it, or continued it last. */
  runAs: string;
  startedAt: Date;
  endedAt: Date | null;
  /** Of instances, or of incidents. */
  keys: string[];
  total: number;
  /** Index of the first key that is not dealt with. */
  next: number;
  done: number;
  skipped: number;
  failed: number;
  exceptions: BatchException[];
}

export const mostExceptionsKept = 1000;

export function batchStore(connection: Connection): mongo.Collection<BatchDocument> {
  return connection.collection('batches') as unknown as mongo.Collection<BatchDocument>;
}

/** Without the work left and the report, which grow with the batch. */
export type BatchHead = Omit<BatchDocument, 'keys' | 'exceptions'>;
export const headOnly = { keys: 0, exceptions: 0 } as const;

export function presentHead(batch: BatchHead, now: Date): z.input<typeof batchSchema> {
  const { _id, plan, state, reason, by, startedAt, endedAt, total, done, skipped, failed, leaseUntil } = batch;
  return {
    batchId: _id,
    kind: plan.kind,
    state: state === 'RUNNING' && leaseUntil < now ? 'WAITING' : state,
    reason,
    by,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    total,
    done,
    skipped,
    failed,
    targetProcessDefinitionKey: plan.kind === 'MIGRATE' ? plan.targetProcessDefinitionKey : null,
  };
}

export function presentBatch(batch: BatchDocument, now: Date): z.input<typeof batchDetailSchema> {
  return { ...presentHead(batch, now), exceptions: batch.exceptions };
}
