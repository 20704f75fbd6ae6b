/** The part of a form-js schema that decides which values a form takes. */
import { z } from 'zod';

const validation = z.object({
  required: z.boolean().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z.string().optional(),
});

const base = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  key: z.string().optional(),
  path: z.string().optional(),
  label: z.string().optional(),
  subtype: z.string().optional(),
  decimalDigits: z.number().optional(),
  readonly: z.union([z.boolean(), z.string()]).optional(),
  disabled: z.boolean().optional(),
  values: z.array(z.object({ value: z.union([z.string(), z.number(), z.boolean()]), label: z.string() })).optional(),
  validate: validation.optional(),
  conditional: z.object({ hide: z.string().optional() }).optional(),
  properties: z.record(z.string(), z.string()).optional(),
});

export type FormComponent = z.infer<typeof base> & { components?: FormComponent[] | undefined };

export const formComponentSchema: z.ZodType<FormComponent> = base.extend({
  get components() {
    return z.array(formComponentSchema).optional();
  },
});

export const formSchema = z.object({
  id: z.string(),
  type: z.literal('default').optional(),
  components: z.array(formComponentSchema),
});
export type FormSchema = z.infer<typeof formSchema>;
