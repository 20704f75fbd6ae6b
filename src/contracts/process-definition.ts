/** Deployed processes, their versions, what they use and how they are doing. */
import { z } from 'zod';

export const engineKeySchema = z.string().regex(/^\d{1,20}$/);

export const processDefinitionKeySchema = z.object({ processDefinitionKey: engineKeySchema });

/** Who put a version there; null for what came with the process library. */
export const deployedBySchema = z.object({
  deploymentId: z.string(),
  accountId: z.string(),
  name: z.string(),
  comment: z.string(),
  at: z.iso.datetime(),
  /** The second pair of eyes; null where there was none. */
  approvedBy: z.object({ accountId: z.string(), name: z.string() }).nullable(),
});

/** Null for people who do not watch operations. */
const countSchema = z.int().nullable();

export const processVersionSchema = z.object({
  processDefinitionKey: z.string(),
  version: z.int(),
  resourceName: z.string(),
  state: z.enum(['ACTIVE', 'DELETED']),
  deployedAt: z.iso.datetime(),
  deployment: deployedBySchema.nullable(),
  /** Instances that have not ended. */
  running: countSchema,
  /** Of these, those that stand still. */
  withIncident: countSchema,
});

export const processDefinitionSchema = z
  .object({
    processDefinitionId: z.string(),
    name: z.string().nullable(),
    /** Newest first. */
    versions: z.array(processVersionSchema),
  })
  .meta({ id: 'ProcessDefinition' });

export const processDefinitionListSchema = z.object({ items: z.array(processDefinitionSchema) });

export const useKindSchema = z.enum(['jobType', 'form', 'decision', 'process', 'message']);

export const useSchema = z.object({ kind: useKindSchema, id: z.string(), elementId: z.string() });

export const processDefinitionDetailSchema = processVersionSchema
  .extend({
    processDefinitionId: z.string(),
    name: z.string().nullable(),
    latestVersion: z.int(),
    xml: z.string(),
    elements: z.array(z.object({ elementId: z.string(), type: z.string(), name: z.string().nullable() })),
    /** Job types, forms, decisions, processes and messages that the model names; names given by an expression start with `=`. */
    uses: z.array(useSchema),
  })
  .meta({ id: 'ProcessDefinitionDetail' });

export const statisticsQuerySchema = z.object({
  /** Days (UTC) that the counts of what has ended are about; tokens and incidents are always those of now. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** `all` adds up every version of the process by the ids of the elements. */
  versions: z.enum(['this', 'all']).default('this'),
});

export const elementStatisticsSchema = z
  .object({
    processDefinitionKey: z.string(),
    /** Those that are added up, newest first. */
    versions: z.array(z.int()),
    running: z.int(),
    elements: z.array(
      z.object({
        elementId: z.string(),
        /** Tokens that are there now. */
        active: z.int(),
        incidents: z.int(),
        completed: z.int(),
        terminated: z.int(),
        averageDurationMs: z.number().nullable(),
        longestDurationMs: z.number().nullable(),
      }),
    ),
    /** Elements among them that only other versions have, as the last of these has them. */
    notInShown: z.array(z.object({ elementId: z.string(), type: z.string(), name: z.string().nullable(), lastVersion: z.int() })),
  })
  .meta({ id: 'ElementStatistics' });

export const usageQuerySchema = z.object({ kind: useKindSchema, id: z.string().min(1).max(200) });

export const usagesSchema = z
  .object({
    items: z.array(
      z.object({
        processDefinitionId: z.string(),
        processDefinitionKey: z.string(),
        name: z.string().nullable(),
        version: z.int(),
        /** False for an older version that still has running instances. */
        latest: z.boolean(),
        elementIds: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Usages' });
