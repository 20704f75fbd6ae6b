/** Deadlines by law: the vocabulary of norms, and how the API shows and takes the deadlines of a case. */
import { z } from 'zod';
import { listQuerySchema, pageSchema } from './page.ts';
import { linesOfText } from './plain-text.ts';

/** Keys of the norms that a deadline may run by; src/deadlines/norms says what each means. */
export const deadlineNorms = [
  'VWGO_70',
  'VWGO_74',
  'SGG_84',
  'SGG_87',
  'VWGO_75',
  'VWGO_75_OBJECTION',
  'SGG_88_1',
  'SGG_88_2',
  'BMG_17',
  'ASYLG_63',
  'ASYLG_74',
  'AUFENTHG_12A_2',
  'AUFENTHG_72_3A',
  'AUFENTHG_81_2',
  'AUFENTHG_81_4',
  'AUFENTHG_82_1',
  'INTV_7',
  'BESCHV_36',
  'ASYLBLG_1_4',
  'ASYLBLG_1A_7',
  'ASYLBLG_2',
  'ASYLBLG_8A',
  'ASYLBLG_14',
  'SGB_X_111',
  'HEARING',
  'COOPERATION',
  'HELP_PLAN_REVIEW',
  'BENEFIT_REVIEW',
] as const;
export const deadlineNormSchema = z.enum(deadlineNorms);
export type DeadlineNorm = z.infer<typeof deadlineNormSchema>;

/** `workingDays`: Monday to Friday without the holidays of the state. */
const periodUnits = ['days', 'workingDays', 'weeks', 'months', 'years'] as const;
export const periodSchema = z.strictObject({ count: z.int().min(0).max(1000), unit: z.enum(periodUnits) });
export type Period = z.infer<typeof periodSchema>;

/** What a deadline is about, from the side of the office. */
const deadlineKinds = [
  /** Somebody has until then to file a remedy. */
  'REMEDY',
  /** From then on an action for inaction is admissible. */
  'INACTION',
  /** Somebody has to do something until then. */
  'DUTY',
  /** Silence counts as consent from then on. */
  'FICTION',
  /** Something that was granted or ordered ends or has to be looked at again. */
  'LIMIT',
  /** The office itself has set the time. */
  'SET',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

const labelSchema = z.object({ de: z.string(), en: z.string() });
const dateSchema = z.iso.date();

/** One norm as it is in force from `validFrom` to `validTo`, both included. */
export const normRowSchema = z
  .object({
    norm: deadlineNormSchema,
    kind: z.enum(deadlineKinds),
    label: labelSchema,
    /** What starts it. */
    event: labelSchema,
    legalBasis: z.string(),
    period: periodSchema,
    /** `OWN`: not law, but what this office has set itself. */
    origin: z.enum(['LAW', 'OWN']),
    /** The event is a notice: posted, it counts as made known some days later. */
    byNotice: z.boolean(),
    /** True: the day of the event is the first day of the period (BGB 187(2)); false: the day after it (BGB 187(1)). */
    countsFirstDay: z.boolean(),
    /** The norm that moves an end on a weekend or holiday to the next working day; null where it stays. */
    weekendRule: z.string().nullable(),
    /** Why the end stays on a weekend; null where it moves. */
    staysBecause: labelSchema.nullable(),
    /** The norm by which a faulty instruction on remedies gives a year; null where that does not apply. */
    faultyInstruction: z.string().nullable(),
    /** The office may set the last day itself, and put it off. */
    extendable: z.boolean(),
    suspendable: z.boolean(),
    /** How long before its end people are warned: always this office's own rule. */
    warnBefore: periodSchema,
    /** Departments that answer for it. */
    departments: z.array(z.string()),
    validFrom: dateSchema,
    validTo: dateSchema.nullable(),
    /** False: nobody has checked this row against the law in force. */
    reviewed: z.boolean(),
  })
  .meta({ id: 'DeadlineNorm' });
export type NormRow = z.infer<typeof normRowSchema>;

/** One step of the calculation, in words. */
export const deadlineStepSchema = z.object({ date: dateSchema, text: labelSchema });
export type DeadlineStep = z.infer<typeof deadlineStepSchema>;

/** What a deadline is calculated from. */
export const deadlineEventSchema = z.object({
  norm: deadlineNormSchema,
  eventDate: dateSchema,
  /** The notice went by post inside Germany; otherwise it was made known on the day of the event. */
  posted: z.boolean().default(false),
  /** The notice has no, or a faulty, instruction on remedies. */
  faultyInstruction: z.boolean().default(false),
  /** The last day that the office itself has set; only where the norm lets it, which a limit does for an earlier one. */
  setDueOn: dateSchema.nullable().default(null),
});
export type DeadlineEvent = z.output<typeof deadlineEventSchema>;

export const calculatedDeadlineSchema = z
  .object({ norm: normRowSchema, dueOn: dateSchema, warnOn: dateSchema, steps: z.array(deadlineStepSchema) })
  .meta({ id: 'CalculatedDeadline' });

/** `WARNING`: running, and its end is near. `OVERDUE`: its last day has passed and nobody has ended it. */
const deadlineStates = ['RUNNING', 'WARNING', 'OVERDUE', 'SUSPENDED', 'MET', 'EXPIRED', 'CANCELED'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

export const deadlineOutcomes = ['MET', 'EXPIRED', 'CANCELED'] as const;
export type DeadlineOutcome = (typeof deadlineOutcomes)[number];

export const deadlineIdSchema = z.object({ deadlineId: z.uuid() });

export const deadlineSchema = z
  .object({
    deadlineId: z.string(),
    caseId: z.string(),
    caseNumber: z.string().nullable(),
    /** Null when the policy hides it. */
    personName: z.string().nullable(),
    norm: deadlineNormSchema,
    kind: z.enum(deadlineKinds),
    label: labelSchema,
    legalBasis: z.string(),
    origin: z.enum(['LAW', 'OWN']),
    reviewed: z.boolean(),
    departments: z.array(z.string()),
    state: z.enum(deadlineStates),
    eventDate: dateSchema,
    dueOn: dateSchema,
    warnOn: dateSchema,
    /** Calendar days from today until the last day; negative when it has passed. */
    daysLeft: z.int(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    processInstanceKey: z.string().nullable(),
    steps: z.array(deadlineStepSchema),
    version: z.int(),
  })
  .meta({ id: 'Deadline' });
export type Deadline = z.infer<typeof deadlineSchema>;

const deadlineChangeKinds = ['STARTED', 'CORRECTED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'ENDED'] as const;

export const deadlineDetailSchema = deadlineSchema
  .extend({
    posted: z.boolean(),
    faultyInstruction: z.boolean(),
    setDueOn: dateSchema.nullable(),
    extendable: z.boolean(),
    suspendable: z.boolean(),
    byNotice: z.boolean(),
    faultyInstructionPossible: z.boolean(),
    /** The reader may suspend, extend and end it. */
    mayChange: z.boolean(),
    history: z.array(
      z.object({
        kind: z.enum(deadlineChangeKinds),
        at: z.iso.datetime(),
        /** Account id or `worker:<task type>`. */
        by: z.string(),
        onBehalfOf: z.string().nullable(),
        reason: z.string(),
        /** The last day after this change. */
        dueOn: dateSchema,
      }),
    ),
  })
  .meta({ id: 'DeadlineDetail' });
export type DeadlineDetail = z.infer<typeof deadlineDetailSchema>;

export const deadlineListStates = ['open', 'risk', 'overdue', 'suspended', 'ended', 'all'] as const;

export const deadlineQuerySchema = listQuerySchema.extend({
  /** `risk`: warned or overdue; `open`: not ended. */
  state: z.enum(deadlineListStates).default('open'),
  department: z.string().max(20).optional(),
  norm: deadlineNormSchema.optional(),
  caseId: z.uuid().optional(),
});
export type DeadlineQuery = z.output<typeof deadlineQuerySchema>;
export const deadlinePageSchema = pageSchema(deadlineSchema);

export const normListSchema = z.object({ items: z.array(normRowSchema) });

const reason = linesOfText(500).min(3);

export const startDeadlineSchema = z.strictObject({ ...deadlineEventSchema.shape, reason });

/** What a person does with a deadline; `version` is the one that the person has seen. */
export const changeDeadlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('SUSPENDED'), from: dateSchema, reason, version: z.int() }),
  z.strictObject({ kind: z.literal('RESUMED'), on: dateSchema, reason, version: z.int() }),
  z.strictObject({ kind: z.literal('EXTENDED'), until: dateSchema, reason, version: z.int() }),
  z.strictObject({ kind: z.literal('ENDED'), outcome: z.enum(deadlineOutcomes), reason, version: z.int() }),
  z.strictObject({
    kind: z.literal('CORRECTED'),
    eventDate: dateSchema,
    posted: z.boolean(),
    faultyInstruction: z.boolean(),
    reason,
    version: z.int(),
  }),
]);
export type ChangeDeadline = z.output<typeof changeDeadlineSchema>;
