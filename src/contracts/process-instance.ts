/** Running and ended instances, and what operators do to them. */
import { z } from 'zod';
import { evaluationSchema } from './decision.ts';
import { incidentSchema, operatorReasonSchema, variablesSchema } from './incident.ts';
import { jobSchema } from './job.ts';
import { listQuerySchema, pageSchema } from './page.ts';
import { engineKeySchema } from './process-definition.ts';

const bilingualSchema = z.object({ de: z.string(), en: z.string() });

export const processInstanceKeySchema = z.object({ processInstanceKey: engineKeySchema });

const activeElementSchema = z.object({
  elementInstanceKey: z.string(),
  elementId: z.string(),
  type: z.string(),
  name: z.string().nullable(),
  since: z.iso.datetime(),
});

export const processInstanceSchema = z
  .object({
    processInstanceKey: z.string(),
    processDefinitionId: z.string(),
    processDefinitionKey: z.string(),
    processName: z.string().nullable(),
    version: z.int(),
    state: z.enum(['ACTIVE', 'COMPLETED', 'CANCELED']),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    caseId: z.string().nullable(),
    caseNumber: z.string().nullable(),
    urgency: z.string().nullable(),
    team: z.string().nullable(),
    hasIncident: z.boolean(),
    openIncidents: z.int(),
    /** Where its tokens are, scopes included. */
    activeElements: z.array(activeElementSchema),
    parentProcessInstanceKey: z.string().nullable(),
    rootProcessInstanceKey: z.string(),
  })
  .meta({ id: 'ProcessInstance' });

/** A variable compared with a value: `urgency=TODAY`, `monthlyAmountCents>50000`; `~` is for texts that contain it. */
export const variableConditionPattern = /^([A-Za-z_]\w{0,99})(!=|>=|<=|=|>|<|~)(.{1,200})$/;
const variableConditionSchema = z.string().regex(variableConditionPattern);

/** So many minutes, hours or days. */
const durationSchema = z.string().regex(/^\d{1,6}[mhd]$/);

/** Any combination of conditions; all must hold. */
export const processInstanceFilterSchema = z.object({
  state: z.enum(['ACTIVE', 'COMPLETED', 'CANCELED']).optional(),
  processDefinitionId: z.string().max(200).optional(),
  processDefinitionKey: engineKeySchema.optional(),
  version: z.coerce.number().int().min(1).optional(),
  processInstanceKey: engineKeySchema.optional(),
  parentProcessInstanceKey: engineKeySchema.optional(),
  rootProcessInstanceKey: engineKeySchema.optional(),
  caseId: z.uuid().optional(),
  caseNumber: z.string().max(40).optional(),
  hasIncident: z.union([z.boolean(), z.stringbool()]).optional(),
  /** The message of an open incident contains it. */
  incidentText: z.string().trim().min(1).max(200).optional(),
  /** A token is there now. */
  elementId: z.string().max(200).optional(),
  startedAfter: z.iso.datetime().optional(),
  startedBefore: z.iso.datetime().optional(),
  endedAfter: z.iso.datetime().optional(),
  endedBefore: z.iso.datetime().optional(),
  /** From the start to the end, or until now: `90m`, `3h`, `14d`. */
  longerThan: durationSchema.optional(),
  shorterThan: durationSchema.optional(),
  /** May be repeated. */
  variable: z.union([variableConditionSchema, z.array(variableConditionSchema).max(5)]).optional(),
});
export type ProcessInstanceFilter = z.output<typeof processInstanceFilterSchema>;

export const processInstanceQuerySchema = listQuerySchema.extend(processInstanceFilterSchema.shape);
export type ProcessInstanceQuery = z.output<typeof processInstanceQuerySchema>;

export const processInstancePageSchema = pageSchema(processInstanceSchema).extend({ total: z.int() });

const instanceLinkSchema = z.object({
  processInstanceKey: z.string(),
  processDefinitionId: z.string(),
  processName: z.string().nullable(),
  state: z.enum(['ACTIVE', 'COMPLETED', 'CANCELED']),
});

/** What wrote a value of a variable. */
export const variableWriterSchema = z.discriminatedUnion('kind', [
  /** The instance began with it: who started it, if a person did. */
  z.object({ kind: z.literal('START'), by: z.string().nullable() }),
  /** The calling process gave it. */
  z.object({ kind: z.literal('CALL') }),
  /** Somebody completed a user task. */
  z.object({ kind: z.literal('TASK'), elementId: z.string(), name: z.string().nullable(), account: z.string() }),
  /** A step of the engine: `jobType` where a worker did it. */
  z.object({
    kind: z.literal('STEP'),
    elementId: z.string(),
    name: z.string().nullable(),
    type: z.string(),
    jobType: z.string().nullable(),
  }),
  z.object({ kind: z.literal('OPERATOR'), by: z.string(), action: z.string(), reason: z.string().nullable() }),
]);
export type VariableWriter = z.infer<typeof variableWriterSchema>;

const variableVersionSchema = z.object({
  value: z.unknown(),
  at: z.iso.datetime(),
  truncated: z.boolean(),
  /** Null where it is not known for certain. */
  writer: variableWriterSchema.nullable(),
});

export const instanceVariableSchema = variableVersionSchema.extend({
  variableKey: z.string(),
  name: z.string(),
  label: bilingualSchema.nullable(),
  /** The instance, or the element instance that it is local to. */
  scopeKey: z.string(),
  /** The value may not be shown; `value` is null then, in the history too. */
  masked: z.boolean(),
  /** Earlier values, oldest first. */
  history: z.array(variableVersionSchema),
});

export const processInstanceDetailSchema = processInstanceSchema
  .extend({
    /** By beginning; `scopeKey` makes it a tree. At most 2,000: `elementsTotal` tells how many there are. */
    elements: z.array(
      activeElementSchema.omit({ since: true }).extend({
        scopeKey: z.string().nullable(),
        state: z.enum(['ACTIVE', 'COMPLETED', 'TERMINATED']),
        startedAt: z.iso.datetime(),
        endedAt: z.iso.datetime().nullable(),
      }),
    ),
    elementsTotal: z.int(),
    /** Sequence flows, how often they were taken and when last. */
    flows: z.array(z.object({ elementId: z.string(), count: z.int(), lastAt: z.iso.datetime() })),
    variables: z.array(instanceVariableSchema),
    jobs: z.array(jobSchema),
    incidents: z.array(incidentSchema),
    userTasks: z.array(
      z.object({
        userTaskKey: z.string(),
        elementId: z.string(),
        elementInstanceKey: z.string(),
        name: z.string().nullable(),
        state: z.enum(['CREATED', 'COMPLETED', 'CANCELED']),
        assignee: z.string().nullable(),
        candidateGroups: z.array(z.string()),
        createdAt: z.iso.datetime(),
        dueAt: z.iso.datetime().nullable(),
        endedAt: z.iso.datetime().nullable(),
      }),
    ),
    timers: z.array(
      z.object({
        timerKey: z.string(),
        state: z.enum(['CREATED', 'TRIGGERED', 'CANCELED']),
        elementId: z.string(),
        dueAt: z.iso.datetime().nullable(),
      }),
    ),
    messageSubscriptions: z.array(
      z.object({
        messageSubscriptionKey: z.string(),
        state: z.enum(['CREATING', 'CREATED', 'CORRELATED', 'DELETED']),
        messageName: z.string(),
        elementId: z.string(),
        /** Null where it is not a reference. */
        correlationKey: z.string().nullable(),
      }),
    ),
    decisionEvaluations: z.array(evaluationSchema),
    parent: instanceLinkSchema.nullable(),
    called: z.array(instanceLinkSchema),
    /** What operators did, by the audit log. */
    operations: z.array(
      z.object({ action: z.string(), by: z.string(), at: z.iso.datetime(), reason: z.string().nullable(), details: z.unknown() }),
    ),
  })
  .meta({ id: 'ProcessInstanceDetail' });

export const cancelInstanceSchema = z.strictObject({ reason: operatorReasonSchema });

const elementIdSchema = z.string().min(1).max(200);

/** Something about a command that the operator should know; with an error it is not sent. */
export const commandProblemSchema = z
  .object({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    elementId: z.string().nullable(),
    message: bilingualSchema,
  })
  .meta({ id: 'CommandProblem' });
export type CommandProblem = z.infer<typeof commandProblemSchema>;

export const modifyInstanceSchema = z
  .strictObject({
    activate: z
      .array(
        z.strictObject({
          elementId: elementIdSchema,
          /** Needed when the scope around the element has several instances. */
          ancestorElementInstanceKey: engineKeySchema.optional(),
          variables: variablesSchema.optional(),
        }),
      )
      .max(50)
      .default([]),
    terminate: z.array(engineKeySchema).max(200).default([]),
    reason: operatorReasonSchema.optional(),
    dryRun: z.boolean().default(false),
  })
  .refine(({ activate, terminate }) => activate.length + terminate.length > 0, {
    path: ['activate'],
    message: 'Bitte nennen Sie, was beginnen oder enden soll. / Please name what is to begin or to end.',
  });
export type ModifyInstance = z.output<typeof modifyInstanceSchema>;

export const modificationAnswerSchema = z
  .object({
    problems: z.array(commandProblemSchema),
    /** What ends, with what hangs on it. */
    terminates: z.array(
      z.object({
        elementInstanceKey: z.string(),
        elementId: z.string(),
        type: z.string(),
        name: z.string().nullable(),
        userTaskKeys: z.array(z.string()),
        jobKeys: z.array(z.string()),
        calledInstanceKeys: z.array(z.string()),
      }),
    ),
    activates: z.array(
      z.object({
        elementId: z.string(),
        type: z.string(),
        name: z.string().nullable(),
        /** Scopes that begin anew around it. */
        opensScopes: z.array(z.string()),
      }),
    ),
    /** True when no token remains: the instance ends. */
    endsInstance: z.boolean(),
    /** False for a dry run, and when the effect is not visible yet (status 202). */
    visible: z.boolean(),
  })
  .meta({ id: 'ModificationAnswer' });

export const mappingSchema = z.strictObject({ sourceElementId: elementIdSchema, targetElementId: elementIdSchema });

export const migrateInstanceSchema = z.strictObject({
  targetProcessDefinitionKey: engineKeySchema,
  /** What is not named keeps its id. */
  mapping: z.array(mappingSchema).max(500).default([]),
  reason: operatorReasonSchema.optional(),
  dryRun: z.boolean().default(false),
});
export type MigrateInstance = z.output<typeof migrateInstanceSchema>;

export const migrationAnswerSchema = z
  .object({
    problems: z.array(commandProblemSchema),
    /** For each element with a token: where it goes; null where nothing fits. */
    mapping: z.array(
      z.object({
        sourceElementId: z.string(),
        targetElementId: z.string().nullable(),
        type: z.string(),
        name: z.string().nullable(),
        /** False for what the request named. */
        proposed: z.boolean(),
      }),
    ),
    visible: z.boolean(),
  })
  .meta({ id: 'MigrationAnswer' });

export const setVariablesSchema = z.strictObject({
  /** The instance itself, or one of its element instances. */
  scopeKey: engineKeySchema,
  variables: variablesSchema.refine((variables) => Object.keys(variables).length > 0),
  /** True: in this scope; false: where the variable already is, outwards. */
  local: z.boolean().default(false),
  reason: operatorReasonSchema,
});

export const instanceCommandSchema = z
  .object({ processInstanceKey: z.string(), visible: z.boolean() })
  .meta({ id: 'InstanceCommandAnswer' });

export const instanceTaskSchema = processInstanceKeySchema.extend({ userTaskKey: engineKeySchema });

export const reassignTaskSchema = z.strictObject({
  /** Account of one of the task's candidate groups; null gives the task back to them. */
  assignee: z.string().min(1).max(100).nullable(),
  reason: operatorReasonSchema,
});
