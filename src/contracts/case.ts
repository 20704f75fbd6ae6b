/** Cases, their fields, notes and history as the API shows and takes them. */
import { z } from 'zod';
import { dataClassSchema, subjectKinds } from './field.ts';
import { listQuerySchema, pageSchema } from './page.ts';
import { linesOfText } from './plain-text.ts';
import { purposeSchema } from './purpose.ts';

export const caseIdSchema = z.object({ caseId: z.uuid() });

export const caseSummarySchema = z
  .object({
    caseId: z.string(),
    caseNumber: z.string(),
    personId: z.string(),
    householdId: z.string(),
    /** `Familienname, Vornamen`; null when the policy hides it. */
    personName: z.string().nullable(),
    openedAt: z.iso.datetime(),
    closedAt: z.iso.datetime().nullable(),
    /** Goal conflicts that freeze the case. */
    frozenBy: z.array(z.string()),
  })
  .meta({ id: 'CaseSummary' });
export type CaseSummary = z.infer<typeof caseSummarySchema>;

export const caseQuerySchema = listQuerySchema.extend({
  state: z.enum(['open', 'closed', 'all']).default('open'),
  /** Only cases that a goal conflict freezes, or only the others. */
  frozen: z.stringbool().optional(),
  personId: z.uuid().optional(),
  householdId: z.uuid().optional(),
  caseNumber: z.string().max(20).optional(),
  /** Aktenzeichen, names in any spelling, birth date or AZR number; all words must fit the case or its household. */
  text: z.string().trim().max(200).optional(),
});
export type CaseQuery = z.infer<typeof caseQuerySchema>;
export const casePageSchema = pageSchema(caseSummarySchema);

export const caseDetailSchema = caseSummarySchema
  .extend({
    processInstances: z.array(
      z.object({
        processInstanceKey: z.string(),
        processDefinitionId: z.string(),
        processName: z.string(),
        version: z.int(),
        state: z.enum(['ACTIVE', 'COMPLETED', 'CANCELED']),
        startedAt: z.iso.datetime(),
        endedAt: z.iso.datetime().nullable(),
        hasIncident: z.boolean(),
      }),
    ),
    openTaskCount: z.int(),
    documentCount: z.int(),
    /** Data classes that the reader may see at all; protected ones ask for a purpose. */
    dataClasses: z.array(z.object({ dataClass: dataClassSchema, purposeRequired: z.boolean() })),
  })
  .meta({ id: 'CaseDetail' });

/** Where a case stands: its running processes, and what is still to be done, as far as the reader may know. */
export const caseProgressSchema = z
  .object({
    /** The most urgent of what runs; null when nothing runs. */
    urgency: z.string().nullable(),
    processes: z.array(
      z.object({
        processInstanceKey: z.string(),
        processDefinitionId: z.string(),
        processDefinitionKey: z.string(),
        processName: z.string(),
        /** The process that called this one; null where a person or a message began it. */
        parentProcessInstanceKey: z.string().nullable(),
        startedAt: z.iso.datetime(),
        hasIncident: z.boolean(),
        /** Where it waits or works; tasks of other departments are left out. */
        tokens: z.array(
          z.object({ elementId: z.string(), type: z.string(), name: z.string().nullable(), since: z.iso.datetime() }),
        ),
      }),
    ),
    /** By deadline. */
    openTasks: z.array(
      z.object({
        /** Null, like the name, where the reader may only know that a department has a task. */
        userTaskKey: z.string().nullable(),
        name: z.string().nullable(),
        processInstanceKey: z.string(),
        departments: z.array(z.string()),
        assignee: z.string().nullable(),
        createdAt: z.iso.datetime(),
        /** Null as well where the day would tell of a removal (AufenthG 97a). */
        dueAt: z.iso.datetime().nullable(),
      }),
    ),
  })
  .meta({ id: 'CaseProgress' });

export const openHandOverSchema = z.object({
  userTaskKey: z.string(),
  /** Null where the reader's side gave the task away and may not open it any more. */
  name: z.string().nullable(),
  caseId: z.string().nullable(),
  caseNumber: z.string().nullable(),
  personName: z.string().nullable(),
  kind: z.enum(['HAND_OVER', 'RETURN']),
  fromGroups: z.array(z.string()),
  toGroups: z.array(z.string()),
  note: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  /** Whether the reader's departments wait for it, or are waited for. */
  direction: z.enum(['in', 'out']),
  /** Account that has taken it on. */
  assignee: z.string().nullable(),
  dueAt: z.iso.datetime().nullable(),
});
/** What was handed over and is not done yet, the longest waiting first. */
export const openHandOversSchema = z.object({ items: z.array(openHandOverSchema) });

export const timelineKinds = [
  'CASE_OPENED',
  'CASE_CLOSED',
  'PROCESS_STARTED',
  'PROCESS_ENDED',
  'TASK_CREATED',
  'TASK_ENDED',
  'HAND_OVER',
  'FOLLOW_UP',
  'DOCUMENT',
  'NOTE',
  'FIELDS_CHANGED',
  'CONFLICT_RAISED',
  'CONFLICT_DECIDED',
  'DUTY_REPORT',
] as const;

export const timelineEntrySchema = z.object({
  /** Unique within the case. */
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.enum(timelineKinds),
  /**
   * What it is about: name of the task, title of the document, German labels of the fields; never a value. Null where the
   * reader may only know that there is a task.
   */
  title: z.string().nullable(),
  /** Account id, `worker:<task type>`, or null where the process itself acted. */
  by: z.string().nullable(),
  /** Id of the thing, by kind: process instance, user task, document, note, conflict, or the subject of the fields. */
  refId: z.string(),
  /** Departments whose work it is or who did it. */
  departments: z.array(z.string()).default([]),
  details: z.record(z.string(), z.unknown()),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export const timelineQuerySchema = listQuerySchema.extend({
  kind: z
    .union([z.enum(timelineKinds).transform((kind) => [kind]), z.array(z.enum(timelineKinds))])
    .optional()
    .meta({ description: 'One or more; all when left out.' }),
  department: z.string().max(20).optional(),
});
export type TimelineQuery = z.output<typeof timelineQuerySchema>;
export const timelinePageSchema = pageSchema(timelineEntrySchema);

const purposeQuery = { purpose: purposeSchema.optional().meta({ description: 'Required for protected data classes.' }) };

export const fieldsQuerySchema = z.object({
  dataClass: z
    .union([dataClassSchema.transform((dataClass) => [dataClass]), z.array(dataClassSchema)])
    .optional()
    .meta({ description: 'One or more; all that the reader may see when left out.' }),
  ...purposeQuery,
});
export type FieldsQuery = z.infer<typeof fieldsQuerySchema>;

export const caseFieldSchema = z.object({
  key: z.string(),
  label: z.object({ de: z.string(), en: z.string() }),
  dataClass: dataClassSchema,
  subject: z.enum(subjectKinds),
  /** Money in integer cents, dates as `YYYY-MM-DD`. */
  value: z.unknown(),
  recordedAt: z.iso.datetime(),
  by: z.string(),
});

export const caseFieldsSchema = z
  .object({
    items: z.array(caseFieldSchema),
    /** Version of each subject, to be sent back as `expectedVersion` with a correction. */
    versions: z.record(z.enum(subjectKinds), z.int()),
    /** Classes that hold fields which the reader did not get. */
    refused: z.array(z.object({ dataClass: dataClassSchema, reason: z.enum(['purposeRequired', 'notPermitted']) })),
    /** Classes whose fields the reader may correct. */
    correctable: z.array(dataClassSchema).default([]),
  })
  .meta({ id: 'CaseFields' });

export const correctFieldsSchema = z.strictObject({
  subject: z.enum(subjectKinds),
  /** By field key; null clears. */
  values: z.record(z.string().max(80), z.unknown()).refine((values) => Object.keys(values).length > 0, {
    message: 'Bitte nennen Sie mindestens ein Feld. / Please name at least one field.',
  }),
  reason: linesOfText(500).min(3),
  expectedVersion: z.int().min(0),
});

export const fieldKeySchema = caseIdSchema.extend({ key: z.string().max(80) });
export const purposeQuerySchema = z.object(purposeQuery);
export const fieldHistorySchema = z.object({
  items: z.array(
    z.object({
      value: z.unknown(),
      recordedAt: z.iso.datetime(),
      by: z.string(),
      onBehalfOf: z.string().nullable(),
      reason: z.string(),
      userTaskKey: z.string().nullable(),
      processInstanceKey: z.string().nullable(),
    }),
  ),
});

export const newNoteSchema = z.strictObject({ text: linesOfText(10_000).min(1) });
export const noteSchema = z.object({
  noteId: z.string(),
  caseId: z.string(),
  text: z.string(),
  createdAt: z.iso.datetime(),
  by: z.string(),
});
export const notesSchema = z.object({ items: z.array(noteSchema) });

export const counsellingNoteSchema = z.object({
  noteId: z.string(),
  personId: z.string(),
  caseId: z.string().nullable(),
  createdAt: z.iso.datetime(),
  by: z.string(),
});
export const counsellingNotesSchema = z.object({
  /** Account of the social worker assigned to the person. */
  assignedWorker: z.string().nullable(),
  items: z.array(counsellingNoteSchema),
});
export const counsellingNoteTextSchema = counsellingNoteSchema.extend({ text: z.string() });
export const assignWorkerSchema = z.strictObject({ accountId: z.string().min(1).max(100) });
