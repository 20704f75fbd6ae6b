/** What tells operators in three seconds whether anything is wrong. */
import { z } from 'zod';
import { healthSchema } from './health.ts';

/**
 * Who takes the jobs of a type: a worker of this installation that is connected (`CONNECTED`), one of this installation in
 * another process (`ELSEWHERE`), another program that took one within the last hour (`FOREIGN`), or nobody (`NONE`).
 */
export const workerPresenceSchema = z.enum(['CONNECTED', 'ELSEWHERE', 'FOREIGN', 'NONE']);

export const jobTypeSchema = z.object({
  type: z.string(),
  worker: workerPresenceSchema,
  /** Waiting for a worker or for their next try. */
  open: z.int(),
  /** Of these, those without tries left. */
  exhausted: z.int(),
  oldestOpenAt: z.iso.datetime().nullable(),
  /** Processes whose models name it. */
  processDefinitionIds: z.array(z.string()),
});

export const backlogSchema = z.object({
  department: z.string(),
  open: z.int(),
  unassigned: z.int(),
  overdue: z.int(),
  /** Not overdue, but due within a day. */
  dueSoon: z.int(),
  oldestAt: z.iso.datetime().nullable(),
});

export const taskAtRiskSchema = z.object({
  userTaskKey: z.string(),
  processInstanceKey: z.string(),
  elementName: z.string().nullable(),
  processName: z.string().nullable(),
  departments: z.array(z.string()),
  dueAt: z.iso.datetime(),
  assigned: z.boolean(),
});

export const operationsOverviewSchema = z
  .object({
    health: healthSchema,
    /** Every job type that a model names or that has open jobs; those without a worker first. */
    jobTypes: z.array(jobTypeSchema),
    /** By open tasks, most first. */
    backlog: z.array(backlogSchema),
    /** Overdue or due within a day, the earliest first; at most 20. */
    atRisk: z.array(taskAtRiskSchema),
    atRiskTotal: z.int(),
    /** Deadlines by law, by the departments that answer for them: without case or name. One of several departments counts in each. */
    deadlines: z.array(z.object({ department: z.string(), warned: z.int(), overdue: z.int() })),
  })
  .meta({ id: 'OperationsOverview' });
export type OperationsOverview = z.infer<typeof operationsOverviewSchema>;
