/** Starting a process by hand: for a new person, for a known one, or in a case that is open already. */
import { z } from 'zod';
import { newPersonSchema } from './person.ts';

export const startableProcessesSchema = z.object({
  items: z.array(
    z.object({
      processDefinitionId: z.string(),
      name: z.string(),
      version: z.int(),
      /** form-js schema of the start event; null when nothing is asked. */
      form: z.unknown().nullable(),
    }),
  ),
});

export const startProcessSchema = z
  .strictObject({
    bpmnProcessId: z.string().min(1).max(200),
    person: newPersonSchema.optional(),
    personId: z.uuid().optional(),
    caseId: z.uuid().optional(),
    /** Values of fields that route the process; they are kept in the case file as well. */
    variables: z.record(z.string().max(80), z.unknown()).default({}),
  })
  .refine(({ person, personId, caseId }) => [person, personId, caseId].filter((given) => given !== undefined).length === 1, {
    path: ['person'],
    message:
      'Bitte geben Sie genau eines an: eine neue Person, eine bekannte Person oder einen Vorgang. / Please give exactly one: a new person, a known person or a case.',
  });
export type StartProcess = z.infer<typeof startProcessSchema>;

export const startedProcessSchema = z
  .object({
    processInstanceKey: z.string(),
    processDefinitionKey: z.string(),
    bpmnProcessId: z.string(),
    version: z.int(),
    caseId: z.string(),
    caseNumber: z.string(),
    personId: z.string(),
    householdId: z.string(),
    /** False when lists do not show the instance yet (status 202). */
    visible: z.boolean(),
  })
  .meta({ id: 'StartedProcess' });
