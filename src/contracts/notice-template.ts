/** Notice templates: what a department says in its own words, in which versions, and who has released them. */
import { z } from 'zod';
import { noticeKinds } from './notice-kind.ts';
import { partKeys, partProtections } from './notice-part.ts';
import { lineOfText, linesOfText } from './plain-text.ts';
import { purposeSchema } from './purpose.ts';

const bilingual = z.object({ de: z.string(), en: z.string() });
const personSchema = z.object({ accountId: z.string(), name: z.string() });

/** The template that comes with Lotse; a department's own begin with 2. */
export const shippedVersion = 1;

const mostBlocks = 40;
const longestText = 6000;

/**
 * One block of a letter, in the order of the letter. A part with `text` null is written by Lotse; with a text it is in the
 * department's words. A block that is no part is the department's alone.
 *
 * Texts are lines: `# ` begins a heading, `- ` a point, `1. ` a numbered point, `**…**` is a line that stands out, an empty line
 * ends a paragraph, `{{Name}}` is a field.
 */
export const templateBlockSchema = z.strictObject({
  /** Of a part its key; of others whatever tells them apart. */
  blockId: z.string().min(1).max(60),
  part: z.enum(partKeys).nullable(),
  text: linesOfText(longestText).nullable(),
});
export type TemplateBlock = z.infer<typeof templateBlockSchema>;

export const templateBlocksSchema = z.array(templateBlockSchema).max(mostBlocks);

/** DRAFT is written, IN_REVIEW waits for a second person, RELEASED applies from its day on, REPLACED did so. */
const templateStates = ['DRAFT', 'IN_REVIEW', 'RELEASED', 'REPLACED'] as const;
export type TemplateState = (typeof templateStates)[number];

/** What a letter was written with. */
export interface TemplateInUse {
  version: number;
  /** Of the blocks as JSON. */
  sha256: string;
  blocks: readonly TemplateBlock[];
}

export const templateFindingSchema = z.object({
  severity: z.enum(['ERROR', 'WARNING']),
  code: z.string(),
  /** Null when it is about the letter as a whole. */
  blockId: z.string().nullable(),
  message: bilingual,
});
export type TemplateFinding = z.infer<typeof templateFindingSchema>;

/** How a version differs from another, block by block. */
export const templateDifferenceSchema = z.object({
  change: z.enum(['ADDED', 'REMOVED', 'MOVED', 'REWORDED', 'AS_SHIPPED']),
  blockId: z.string(),
  part: z.enum(partKeys).nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type TemplateDifference = z.infer<typeof templateDifferenceSchema>;

export const templateVersionSchema = z
  .object({
    version: z.int(),
    state: z.enum(templateStates),
    /** Whether letters of today are written with it. */
    running: z.boolean(),
    blocks: z.array(templateBlockSchema),
    sha256: z.string(),
    /** First day of letters that are written with it; null for the shipped one and while a draft names none. */
    validFrom: z.iso.date().nullable(),
    comment: z.string(),
    /** Everybody who has written on it; nobody of them may release it. */
    authors: z.array(personSchema),
    changedAt: z.iso.datetime().nullable(),
    reviewer: personSchema.nullable(),
    releasedAt: z.iso.datetime().nullable(),
    /** What was said when it was released or returned. */
    reviewComment: z.string(),
    /** The version that the differences are told from. */
    comparedWith: z.int().nullable(),
    differences: z.array(templateDifferenceSchema),
    /** Counts what has been saved; what somebody else has saved since is not overwritten. */
    revision: z.int(),
  })
  .meta({ id: 'NoticeTemplateVersion' });
export type TemplateVersion = z.infer<typeof templateVersionSchema>;

/** A part as a letter of this kind has it, filled with sample data. */
export const templatePartSchema = z.object({
  part: z.enum(partKeys),
  label: bilingual,
  protection: z.enum(partProtections),
  /** Fields that one's own words must hold. */
  requiredFields: z.array(z.string()),
  /** As Lotse writes it for the sample. */
  sample: z.string(),
  /** The same with fields, to begin one's own words with; null where there may be none. */
  beginning: z.string().nullable(),
});
export type TemplatePart = z.infer<typeof templatePartSchema>;

export const templateFieldSchema = z.object({
  /** As it stands between `{{` and `}}`. */
  name: z.string(),
  label: bilingual,
  sample: z.string(),
  /** False: a paragraph or point with it is left out of letters whose case has no value for it. */
  always: z.boolean(),
});
export type TemplateField = z.infer<typeof templateFieldSchema>;

const kindShape = { noticeKind: z.enum(noticeKinds), label: bilingual, department: z.string() };

export const templateSummarySchema = z.object({
  ...kindShape,
  runningVersion: z.int(),
  /** Null while it is the shipped one. */
  runningSince: z.iso.date().nullable(),
  /** Released, but of a later day. */
  upcoming: z.object({ version: z.int(), validFrom: z.iso.date() }).nullable(),
  open: z.object({ state: z.enum(['DRAFT', 'IN_REVIEW']), by: z.string() }).nullable(),
  mayEdit: z.boolean(),
  /** Whether it waits for the reader's release. */
  mayRelease: z.boolean(),
});
export type TemplateSummary = z.infer<typeof templateSummarySchema>;
export const templateListSchema = z.object({ items: z.array(templateSummarySchema) }).meta({ id: 'NoticeTemplateList' });

export const templateDetailSchema = templateSummarySchema
  .extend({
    parts: z.array(templatePartSchema),
    fields: z.array(templateFieldSchema),
    /** Newest first, the shipped one last. */
    versions: z.array(templateVersionSchema),
    /** Of the version that is being written; empty when there is none. */
    findings: z.array(templateFindingSchema),
    /** Why the reader may not release what waits for it, as the code of an error. */
    releaseDenied: z.string().nullable(),
  })
  .meta({ id: 'NoticeTemplate' });
export type TemplateDetail = z.infer<typeof templateDetailSchema>;

export const noticeKindParamsSchema = z.object({ noticeKind: z.enum(noticeKinds) });

export const beginDraftSchema = z.strictObject({
  /** Whose words it begins with: the running ones, or earlier ones that are to come back. */
  fromVersion: z.int().min(shippedVersion),
});
export const saveDraftSchema = z.strictObject({
  blocks: templateBlocksSchema,
  validFrom: z.iso.date().nullable(),
  comment: lineOfText(500),
  expectedRevision: z.int().min(1),
});
export const reviewedRevisionSchema = z.strictObject({ expectedRevision: z.int().min(1) });
export const releaseTemplateSchema = z.strictObject({
  comment: linesOfText(1000).default(''),
  expectedRevision: z.int().min(1),
});
export const returnTemplateSchema = z.strictObject({ comment: linesOfText(1000).min(3), expectedRevision: z.int().min(1) });
export const templateWordsSchema = z.strictObject({ blocks: templateBlocksSchema });
export const previewTemplateSchema = templateWordsSchema.extend({
  /** Whose letter it would be, and what it is read for; without one it is about invented people. */
  ofCase: z.strictObject({ caseId: z.uuid(), purpose: purposeSchema }).optional(),
});
export type PreviewTemplate = z.output<typeof previewTemplateSchema>;
export const templateCheckSchema = z.object({ findings: z.array(templateFindingSchema) });
