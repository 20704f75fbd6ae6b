/** The same done to many instances or incidents at once, in the background. */
import { z } from 'zod';
import { incidentFilterSchema, operatorReasonSchema, variablesSchema } from './incident.ts';
import { engineKeySchema } from './process-definition.ts';
import { commandProblemSchema, mappingSchema, processInstanceFilterSchema } from './process-instance.ts';

export const mostInBatch = 10_000;

const keysSchema = z.array(engineKeySchema).min(1).max(mostInBatch);

/** Instances by their keys, or all that match a filter; of these, those that run. */
const instancesSchema = z.union([
  z.strictObject({ keys: keysSchema }),
  z.strictObject({ filter: z.strictObject(processInstanceFilterSchema.shape) }),
]);
export type InstanceSelection = z.output<typeof instancesSchema>;

/** Open incidents by their keys, of instances, or all that match a filter. */
const incidentsSchema = z.union([
  z.strictObject({ keys: keysSchema }),
  z.strictObject({ filter: z.strictObject(incidentFilterSchema.shape) }),
  z.strictObject({ instances: instancesSchema }),
]);
export type IncidentSelection = z.output<typeof incidentsSchema>;

const cancelSchema = z.strictObject({ kind: z.literal('CANCEL'), instances: instancesSchema });

const migrateSchema = z.strictObject({
  kind: z.literal('MIGRATE'),
  instances: instancesSchema,
  targetProcessDefinitionKey: engineKeySchema,
  /** What is not named keeps its id; a source that a version does not have is no error. */
  mapping: z.array(mappingSchema).max(500).default([]),
});

const resolveSchema = z.strictObject({
  kind: z.literal('RESOLVE'),
  incidents: incidentsSchema,
  /** Set before the next try, in the scope in which the element sees them. */
  variables: variablesSchema.optional(),
  /** Tries that a failed job gets; 1 unless told. */
  retries: z.int().min(1).max(20).default(1),
});

export const batchKindSchema = z.enum(['CANCEL', 'MIGRATE', 'RESOLVE']);
export type BatchKind = z.infer<typeof batchKindSchema>;

/** What is to be done, to which. */
export const batchPlanSchema = z.discriminatedUnion('kind', [cancelSchema, migrateSchema, resolveSchema]);
export type BatchPlan = z.output<typeof batchPlanSchema>;
export type PlanOf<Kind extends BatchKind> = Extract<BatchPlan, { kind: Kind }>;

const reason = { reason: operatorReasonSchema };
export const batchRequestSchema = z.discriminatedUnion('kind', [
  cancelSchema.extend(reason),
  migrateSchema.extend(reason),
  resolveSchema.extend(reason),
]);
export type BatchRequest = z.output<typeof batchRequestSchema>;

export const batchPreviewSchema = z
  .object({
    /** Instances, or incidents for RESOLVE. */
    total: z.int(),
    /** Of these, those that nothing speaks against. */
    possible: z.int(),
    /** What speaks against it or should be known, with the number of those concerned. */
    problems: z.array(commandProblemSchema.extend({ count: z.int() })),
    /** Those that can't, with what speaks against each; the first 500. */
    blocked: z.array(
      z.object({
        processInstanceKey: z.string(),
        caseNumber: z.string().nullable(),
        version: z.int(),
        problems: z.array(commandProblemSchema),
      }),
    ),
    /** For MIGRATE: where the tokens of each element go. */
    mapping: z.array(
      z.object({
        sourceElementId: z.string(),
        targetElementId: z.string().nullable(),
        type: z.string(),
        name: z.string().nullable(),
        proposed: z.boolean(),
        /** Instances that have a token there. */
        instances: z.int(),
      }),
    ),
    /** For MIGRATE: the version that most of them run on. */
    sourceProcessDefinitionKey: z.string().nullable(),
    /** For CANCEL: open tasks that end, and instances that end because they were called by a chosen one. */
    openTasks: z.int(),
    calledInstances: z.int(),
  })
  .meta({ id: 'BatchPreview' });
export type BatchPreview = z.infer<typeof batchPreviewSchema>;

export const batchSchema = z
  .object({
    batchId: z.string(),
    kind: batchKindSchema,
    /** WAITING: engine or server are away; it goes on by itself. STOPPED: by a person; it can be continued. */
    state: z.enum(['RUNNING', 'WAITING', 'STOPPED', 'DONE']),
    reason: z.string(),
    by: z.object({ accountId: z.string(), name: z.string() }),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    total: z.int(),
    done: z.int(),
    /** Somebody was faster: there was nothing left to do. */
    skipped: z.int(),
    failed: z.int(),
    /** For MIGRATE. */
    targetProcessDefinitionKey: z.string().nullable(),
  })
  .meta({ id: 'Batch' });

export const batchDetailSchema = batchSchema
  .extend({
    /** What was skipped or failed, and why; the first thousand. */
    exceptions: z.array(
      z.object({
        key: z.string(),
        processInstanceKey: z.string().nullable(),
        outcome: z.enum(['SKIPPED', 'FAILED']),
        code: z.string(),
        message: z.object({ de: z.string(), en: z.string() }),
      }),
    ),
  })
  .meta({ id: 'BatchDetail' });
export type BatchException = z.infer<typeof batchDetailSchema>['exceptions'][number];

export const batchIdSchema = z.object({ batchId: z.uuid() });
export const batchPageSchema = z.object({ items: z.array(batchSchema) });
