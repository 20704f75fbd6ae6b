/** Models as designers work on them: a process with its decisions and forms, and what of it is not released yet. */
import { z } from 'zod';
import { modelChangeSchema } from './model-change.ts';
import { modelResourceSchema, resourceNameSchema } from './validation.ts';

/** The id of the process, as BPMN allows it. */
export const modelIdSchema = z.object({
  modelId: z
    .string()
    .max(120)
    .regex(/^[\p{L}_][\p{L}\p{N}_.-]*$/u),
});

/** What people see of a file: the name of a process or a decision, the id of a form. */
const titleSchema = z.string().max(200);

const baseSchema = z.object({
  name: resourceNameSchema,
  title: titleSchema,
  /** Changes with each save. Who saves names the one that the change continues. */
  revision: z.uuid(),
  /** Version that the draft started from; null for something new. */
  basedOnVersion: z.int().nullable(),
  savedAt: z.iso.datetime(),
  savedBy: z.object({ accountId: z.string(), name: z.string() }),
});

export const draftFileSchema = baseSchema.extend({ content: z.string() }).meta({ id: 'DraftFile' });
export type DraftFile = z.infer<typeof draftFileSchema>;

export const modelDraftSchema = z.object({ modelId: z.string(), files: z.array(draftFileSchema) }).meta({ id: 'ModelDraft' });

export const modelListSchema = z
  .object({
    items: z.array(
      z.object({
        modelId: z.string(),
        /** Ids of what the running version uses; names that are only known when they run are missing. */
        decisions: z.array(z.string()),
        forms: z.array(z.string()),
        /** False for a model that has never been released. */
        released: z.boolean(),
        /** Files with changes that are not released. */
        draft: z.array(baseSchema),
        /** Where a review of the draft stands; null while nobody has asked for one. */
        review: z.enum(['REQUESTED', 'APPROVED', 'RETURNED']).nullable(),
        /** Comments that are not resolved, and those of them that speak to the reader. */
        openComments: z.int(),
        mentions: z.int(),
      }),
    ),
  })
  .meta({ id: 'ModelList' });

export const saveDraftSchema = modelResourceSchema.extend({
  title: titleSchema,
  /** Null for the first save of a file. */
  revision: z.uuid().nullable(),
  basedOnVersion: z.int().min(1).nullable(),
});
export type SaveDraft = z.output<typeof saveDraftSchema>;

export const savedDraftSchema = z.object({ revision: z.uuid(), savedAt: z.iso.datetime() });

export const discardDraftSchema = z.object({ name: resourceNameSchema, revision: z.uuid() });

/** In the `difference` of a refused save: what is there now; null when the draft was discarded. */
export const staleDraftSchema = z.object({ current: draftFileSchema.nullable() });

export const announcePresenceSchema = z.strictObject({
  /** The file that is looked at. */
  name: resourceNameSchema.nullable(),
  /** False when the person leaves. */
  present: z.boolean(),
});

export const presenceSchema = z
  .object({
    /** Everybody else who has the model open. */
    others: z.array(z.object({ accountId: z.string(), name: z.string(), file: z.string().nullable() })),
    /** State of the drafts, to notice what others have saved. */
    files: z.array(baseSchema),
  })
  .meta({ id: 'ModelPresence' });

export const modelDifferenceRequestSchema = z.strictObject({
  name: resourceNameSchema,
  before: z.string().min(1),
  after: z.string().min(1),
});
export const modelDifferenceSchema = z.object({ changes: z.array(modelChangeSchema) });

/** Element templates as the modeler takes them; their shape is that of the published schema. */
export const elementTemplateListSchema = z.object({
  items: z.array(z.looseObject({ id: z.string(), name: z.string() })),
});
