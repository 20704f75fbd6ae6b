/** Putting models, tables and forms to work. */
import { z } from 'zod';
import { listQuerySchema, pageSchema } from './page.ts';
import { modelChangeSchema } from './model-change.ts';
import { engineKeySchema } from './process-definition.ts';
import { distinctNames, findingSchema, modelResourceSchema, mostResources, twiceNamed } from './validation.ts';

/** Kinds of files; a table is versioned as a whole, whatever number of decisions it holds. */
export const resourceKindSchema = z.enum(['process', 'decisionRequirements', 'form']);
export type DeployedKind = z.infer<typeof resourceKindSchema>;

const commentSchema = z.string().trim().min(3).max(2000);

export const deploymentRequestSchema = z
  .strictObject({
    resources: z
      .array(
        modelResourceSchema.extend({
          /** Version that the designer started from; null for something new. Another one in between is not overwritten. */
          basedOnVersion: z.int().min(1).nullable().default(null),
        }),
      )
      .min(1)
      .max(mostResources)
      .refine(distinctNames, twiceNamed),
    /** Why: becomes part of the version's history. */
    comment: commentSchema.optional(),
    /** Checks and compares only. */
    dryRun: z.boolean().default(false),
  })
  .refine(({ comment, dryRun }) => dryRun || comment !== undefined, {
    path: ['comment'],
    message: 'Bitte begründen Sie die Bereitstellung. / Please give a reason for the deployment.',
  });
export type DeploymentRequest = z.output<typeof deploymentRequestSchema>;

export const redeploymentRequestSchema = z.strictObject({
  kind: resourceKindSchema,
  /** Key of the version to put to work again. */
  key: engineKeySchema,
  comment: commentSchema,
});

export const resourceChangeSchema = z.object({
  resourceName: z.string(),
  kind: resourceKindSchema,
  id: z.string(),
  change: z.enum(['NEW', 'CHANGED', 'UNCHANGED']),
  /** Null when there is none yet. */
  currentVersion: z.int().nullable(),
  /** True when somebody has deployed since the version that this is based on. */
  deployedInBetween: z.boolean(),
  /** From the current version to the one sent; null for what is new. */
  differences: z.array(modelChangeSchema).nullable(),
  /** Instances that run on this and older versions; they stay there unless they are migrated. */
  running: z.int(),
});
export type ResourceChange = z.infer<typeof resourceChangeSchema>;

export const deployedResourceSchema = z.object({
  kind: z.enum(['process', 'decision', 'decisionRequirements', 'form']),
  id: z.string(),
  key: z.string(),
  version: z.int(),
  resourceName: z.string(),
});

export const deploymentAnswerSchema = z
  .object({
    /** Null after a dry run. */
    deploymentId: z.string().nullable(),
    deployable: z.boolean(),
    findings: z.array(findingSchema),
    changes: z.array(resourceChangeSchema),
    deployed: z.array(deployedResourceSchema),
    /** False when the new versions are not visible yet (status 202). */
    visible: z.boolean(),
  })
  .meta({ id: 'DeploymentAnswer' });

export const deploymentSchema = z
  .object({
    deploymentId: z.string(),
    /** STARTED without an end: the server stopped in the middle; the versions of the definitions show what happened. */
    state: z.enum(['STARTED', 'DONE', 'REFUSED']),
    accountId: z.string(),
    name: z.string(),
    comment: z.string(),
    at: z.iso.datetime(),
    resources: z.array(z.object({ resourceName: z.string(), kind: resourceKindSchema, id: z.string(), sha256: z.string() })),
    deployed: z.array(deployedResourceSchema),
    /** Key of the old version that was put to work again. */
    redeployed: z.string().nullable(),
    /** The second pair of eyes; null where there was none. */
    approvedBy: z.object({ accountId: z.string(), name: z.string() }).nullable(),
  })
  .meta({ id: 'Deployment' });

export const deploymentIdSchema = z.object({ deploymentId: z.uuid() });
export const deploymentQuerySchema = listQuerySchema.extend({
  /** Id of a process, of a table or of a form. */
  id: z.string().max(200).optional(),
});
export const deploymentPageSchema = pageSchema(deploymentSchema);

export const differenceSchema = z
  .object({
    from: z.object({ version: z.int(), key: z.string() }),
    to: z.object({ version: z.int(), key: z.string() }),
    changes: z.array(modelChangeSchema),
  })
  .meta({ id: 'Difference' });
export const differenceQuerySchema = z.object({ to: engineKeySchema });
