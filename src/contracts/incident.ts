/** Where instances stand still, and how they go on. */
import { z } from 'zod';
import { listQuerySchema, pageSchema } from './page.ts';
import { engineKeySchema } from './process-definition.ts';

/** Why an operator interferes; it goes into the audit log. */
export const operatorReasonSchema = z.string().trim().min(3).max(2000);

export const variablesSchema = z
  .record(z.string().min(1).max(100), z.unknown())
  .refine((variables) => Object.keys(variables).length <= 100);

export const incidentSchema = z
  .object({
    incidentKey: z.string(),
    state: z.enum(['OPEN', 'RESOLVED']),
    errorType: z.string(),
    errorMessage: z.string(),
    /** Incidents of one cause share it. */
    causeKey: z.string(),
    jobKey: z.string().nullable(),
    elementId: z.string(),
    elementName: z.string().nullable(),
    elementInstanceKey: z.string().nullable(),
    processInstanceKey: z.string(),
    processDefinitionId: z.string(),
    processDefinitionKey: z.string(),
    caseId: z.string().nullable(),
    caseNumber: z.string().nullable(),
    createdAt: z.iso.datetime(),
    resolvedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Incident' });

/** Which incidents a list or a batch is about; conditions add up. */
export const incidentFilterSchema = z.object({
  causeKey: z.string().max(1000).optional(),
  errorType: z.string().max(100).optional(),
  processDefinitionId: z.string().max(200).optional(),
  processDefinitionKey: engineKeySchema.optional(),
  processInstanceKey: engineKeySchema.optional(),
  elementId: z.string().max(200).optional(),
  caseId: z.uuid().optional(),
  createdAfter: z.iso.datetime().optional(),
  createdBefore: z.iso.datetime().optional(),
});
export type IncidentFilter = z.output<typeof incidentFilterSchema>;

export const incidentQuerySchema = listQuerySchema.extend({
  ...incidentFilterSchema.shape,
  state: z.enum(['OPEN', 'RESOLVED']).default('OPEN'),
});
export const incidentPageSchema = pageSchema(incidentSchema).extend({ total: z.int() });

export const incidentKeySchema = z.object({ incidentKey: engineKeySchema });

/** Who looks after a cause, and what is known about it. */
export const causeCareSchema = z
  .object({
    owner: z.object({ accountId: z.string(), name: z.string() }).nullable(),
    note: z.string(),
    /** To be sent with the next change; 0 while nobody has written anything. */
    version: z.int(),
    changedBy: z.string().nullable(),
    changedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'CauseCare' });

export const changeCareSchema = z.strictObject({
  causeKey: z.string().min(1).max(1000),
  /** An account that operates; null: nobody. */
  ownerId: z.string().min(1).max(100).nullable(),
  note: z.string().trim().max(2000),
  version: z.int().min(0),
});

export const incidentGroupSchema = z
  .object({
    causeKey: z.string(),
    errorType: z.string(),
    /** Message of the newest. */
    example: z.string(),
    /** Open ones. */
    count: z.int(),
    /** Of all of this cause, those that have been resolved included. */
    firstSeen: z.iso.datetime(),
    lastSeen: z.iso.datetime(),
    /** New ones within the last 24 hours. */
    lastDay: z.int(),
    /** New ones on each of the last 14 days in Germany, today last; those that have been resolved included. */
    perDay: z.array(z.object({ day: z.iso.date(), count: z.int() })),
    /** Where they stand. */
    places: z.array(
      z.object({ processDefinitionId: z.string(), elementId: z.string(), elementName: z.string().nullable(), count: z.int() }),
    ),
    care: causeCareSchema,
  })
  .meta({ id: 'IncidentGroup' });
export const incidentGroupsSchema = z.object({ items: z.array(incidentGroupSchema) });

export const resolveIncidentSchema = z.strictObject({
  reason: operatorReasonSchema,
  /** Set before the next try, in the scope in which the element sees them. */
  variables: variablesSchema.optional(),
  /** Tries that a failed job gets; 1 unless told. */
  retries: z.int().min(1).max(20).default(1),
});
export type ResolveIncident = z.output<typeof resolveIncidentSchema>;

export const resolvedSchema = z.object({ incidentKey: z.string(), visible: z.boolean() }).meta({ id: 'IncidentResolved' });
