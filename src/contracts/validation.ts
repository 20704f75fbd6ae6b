/** Checking models before they are deployed. */
import { z } from 'zod';

const bilingualSchema = z.object({ de: z.string(), en: z.string() });

/** Something about a model that its designer should know; with an error it is not deployed. */
export const findingSchema = z
  .object({
    severity: z.enum(['error', 'warning']),
    /** Stable, e.g. `JOB_TYPE_WITHOUT_WORKER`; findings of the linter are `LINT:<rule>`. */
    code: z.string(),
    resourceName: z.string(),
    /** Element of the model, component of the form or rule of the table; null when it is about the whole file. */
    elementId: z.string().nullable(),
    message: bilingualSchema,
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof findingSchema>;

/** At most so many files at once; a process with its decisions and forms has about twenty. */
const mostResources = 60;

/** `<folder>/<file>.bpmn|dmn|form`: letters, digits, dots, hyphens and underscores; no way out of its folder. */
export const resourceNameSchema = z
  .string()
  .max(200)
  .regex(/^(?:[\p{L}\p{N}][\p{L}\p{N}_.-]*\/){0,3}[\p{L}\p{N}][\p{L}\p{N}_.-]*\.(?:bpmn|dmn|form)$/u)
  .refine((name) => !name.includes('..'));

export const modelResourceSchema = z.strictObject({ name: resourceNameSchema, content: z.string().min(1) });
export type ModelResource = z.infer<typeof modelResourceSchema>;

export function distinctNames(resources: readonly { name: string }[]): boolean {
  return new Set(resources.map(({ name }) => name)).size === resources.length;
}

export const twiceNamed = {
  path: ['resources'],
  message: 'Zwei Dateien haben denselben Namen. / Two files have the same name.',
};

export const validationRequestSchema = z.strictObject({
  resources: z.array(modelResourceSchema).min(1).max(mostResources).refine(distinctNames, twiceNamed),
});

export const validationAnswerSchema = z
  .object({
    /** True when nothing keeps the models from being deployed. */
    deployable: z.boolean(),
    findings: z.array(findingSchema),
  })
  .meta({ id: 'Validation' });

export { mostResources };
