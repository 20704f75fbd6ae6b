/** User tasks as the API shows and takes them. */
import { z } from 'zod';
import { listQuerySchema, pageSchema } from './page.ts';
import { linesOfText } from './plain-text.ts';

export const taskKeySchema = z.object({ userTaskKey: z.string().regex(/^\d+$/).max(20) });

export const taskSchema = z
  .object({
    userTaskKey: z.string(),
    state: z.enum(['CREATED', 'COMPLETED', 'CANCELED']),
    elementId: z.string(),
    name: z.string(),
    processInstanceKey: z.string(),
    processDefinitionKey: z.string(),
    processDefinitionId: z.string(),
    processName: z.string(),
    version: z.int(),
    caseId: z.string().nullable(),
    caseNumber: z.string().nullable(),
    /** Name of the person the case is about; null when the policy hides it. */
    personName: z.string().nullable(),
    assignee: z.string().nullable(),
    candidateGroups: z.array(z.string()),
    departments: z.array(z.string()),
    urgency: z.string().nullable(),
    createdAt: z.iso.datetime(),
    dueAt: z.iso.datetime().nullable(),
    followUpAt: z.iso.datetime().nullable(),
    endedAt: z.iso.datetime().nullable(),
    formId: z.string().nullable(),
    /** Id of the goal conflict that freezes the case. */
    frozenBy: z.array(z.string()),
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof taskSchema>;

export const taskQuerySchema = listQuerySchema.extend({
  /** `mine`: assigned to me; `groups`: of my groups (the default); `department`: of my departments; `all`: any of these. */
  scope: z.enum(['mine', 'groups', 'department', 'all']).default('groups'),
  state: z.enum(['CREATED', 'COMPLETED', 'CANCELED']).default('CREATED'),
  assignee: z.string().optional(),
  unassigned: z.stringbool().optional(),
  group: z.string().optional(),
  department: z.string().optional(),
  processDefinitionId: z.string().optional(),
  elementId: z.string().optional(),
  caseId: z.uuid().optional(),
  processInstanceKey: z.string().optional(),
  urgency: z.string().optional(),
  dueBefore: z.iso.datetime().optional(),
  dueAfter: z.iso.datetime().optional(),
  createdBefore: z.iso.datetime().optional(),
  createdAfter: z.iso.datetime().optional(),
  /** `due` leaves out what comes back on a later day (Wiedervorlage); `later` shows only that. */
  followUps: z.enum(['due', 'later', 'all']).default('due'),
  /** Words of the task's or the process's name; Aktenzeichen, name in any spelling or birth date of those the case is about. */
  text: z.string().max(200).optional(),
  sort: z.enum(['dueAt', 'createdAt', 'urgency']).default('dueAt'),
  /** Open tasks to leave out before the page, for lists that are entered in the middle; not together with a cursor. */
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type TaskQuery = z.infer<typeof taskQuerySchema>;

/** The figures beside the standing filters of the inbox. */
export const taskCountsSchema = z
  .object({ mine: z.int(), groups: z.int(), unassigned: z.int(), department: z.int(), overdue: z.int(), followUps: z.int() })
  .meta({ id: 'TaskCounts' });

export const taskPageSchema = pageSchema(taskSchema).extend({ total: z.int() });

/** What somebody can do with a task, in the order in which pages offer it. */
const taskActionNames = ['complete', 'claim', 'release', 'assign', 'handOver', 'return', 'followUp'] as const;
export type TaskAction = (typeof taskActionNames)[number];

export const taskDetailSchema = taskSchema
  .extend({
    /** form-js schema; null for a task without a form. */
    form: z.unknown().nullable(),
    /** What the case file already knows of the form's fields, as far as the reader may see it; money in euros where the form shows euros. */
    values: z.record(z.string(), z.unknown()),
    /** Names of fields that the reader may not see. */
    hiddenFields: z.array(z.string()),
    draft: z.object({ values: z.record(z.string(), z.unknown()), version: z.int(), savedAt: z.iso.datetime() }).nullable(),
    /** Steps that may follow, by the model, behind the branches in between. */
    next: z.array(
      z.object({
        elementId: z.string(),
        type: z.string(),
        name: z.string().nullable(),
        /** What must hold on the way there, e.g. `Antrag vollständig? ja`; null where it always follows. */
        condition: z.string().nullable(),
      }),
    ),
    /** What the reader may do with it now. */
    actions: z.array(z.enum(taskActionNames)),
    /** Code of the reason why the reader may not complete it; null when they may, and for a task that has ended. */
    refusal: z.string().nullable(),
    /** Why it was put off (Wiedervorlage); null when it was not, or nobody said. */
    followUp: z.object({ note: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
    handOvers: z.array(
      z.object({
        kind: z.enum(['HAND_OVER', 'RETURN', 'TAKEN_BACK']),
        fromGroups: z.array(z.string()),
        toGroups: z.array(z.string()),
        note: z.string(),
        by: z.string(),
        at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'TaskDetail' });

export const completeTaskSchema = z.strictObject({ values: z.record(z.string(), z.unknown()).default({}) });
export const assignTaskSchema = z.strictObject({ assignee: z.string().min(1).max(100) });
export const handOverTaskSchema = z
  .strictObject({
    department: z.string().max(40).optional(),
    groups: z.array(z.string().max(60)).min(1).max(10).optional(),
    note: linesOfText(2000).min(3),
  })
  .refine(({ department, groups }) => (department === undefined) !== (groups === undefined), {
    path: ['department'],
    message: 'Bitte nennen Sie entweder einen Fachbereich oder Gruppen. / Please name either a department or groups.',
  });
export const returnTaskSchema = z.strictObject({ reason: linesOfText(2000).min(3) });
export const followUpTaskSchema = z.strictObject({
  date: z.iso.date().nullable(),
  note: linesOfText(2000).default(''),
});
export const draftSchema = z.strictObject({
  values: z.record(z.string(), z.unknown()),
  /** Version of the draft that the values are based on; 0 when there was none. */
  version: z.int().min(0),
});
export const taskStateSchema = z
  .object({ userTaskKey: z.string(), /** False when the effect is not visible yet (status 202). */ visible: z.boolean() })
  .meta({ id: 'TaskCommandAnswer' });
