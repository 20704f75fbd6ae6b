import { z } from 'zod';
import { formSchema, type FormComponent, type FormSchema } from '../forms/form-schema.ts';
import { error } from './finding.ts';
import { modelLimits } from './limits.ts';
import type { Read } from './read-bpmn.ts';

/** A component of any kind at any depth, with what else Lotse looks at. */
export interface FormPart extends FormComponent {
  valuesKey?: string;
  valuesExpression?: string;
  components?: FormPart[] | undefined;
}

export interface FormModel {
  id: string;
  form: FormSchema;
  /** All components, outer ones first. */
  parts: FormPart[];
}

const envelopeSchema = formSchema.extend({ id: z.string().regex(/^[A-Za-z][\w.-]{0,99}$/) }).loose();

export function readForm(text: string): Read<FormModel> {
  if (Buffer.byteLength(text) > modelLimits.bytes) {
    return { model: null, findings: [error('MODEL_TOO_LARGE', null, { limit: modelLimits.bytes / 1024 })] };
  }
  if (isNestedTooDeep(text)) return { model: null, findings: [error('NESTED_TOO_DEEP', null, { limit: modelLimits.depth })] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    return { model: null, findings: [error('FORM_MALFORMED', null, { message: (thrown as Error).message.slice(0, 200) })] };
  }
  const parsed = envelopeSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const message = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    return { model: null, findings: [error('FORM_MALFORMED', null, { message: message.slice(0, 200) })] };
  }
  const form = json as FormSchema;
  return { model: { id: form.id, form, parts: partsOf(form.components) }, findings: [] };
}

/** Counts brackets outside texts, so that nothing recursive sees what is nested too deep. */
function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > modelLimits.depth) return true;
  }
  return false;
}

function partsOf(components: FormPart[]): FormPart[] {
  return components.flatMap((component) => [component, ...partsOf(component.components ?? [])]);
}

/** The keys that a form asks for; of a list whose rows it describes, the list's. */
export function askedKeys({ parts }: FormModel): string[] {
  return parts.flatMap(({ key, path }) => key ?? path ?? []);
}
