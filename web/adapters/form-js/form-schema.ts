/** The parts of a form-js schema that the page itself looks at. */
import { z } from 'zod';

const base = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  key: z.string().optional(),
  path: z.string().optional(),
  label: z.string().optional(),
  dateLabel: z.string().optional(),
  readonly: z.union([z.boolean(), z.string()]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  validate: z.looseObject({}).optional(),
});
export type FormComponent = z.infer<typeof base> & { components?: FormComponent[] | undefined };

const componentSchema: z.ZodType<FormComponent> = base.extend({
  get components() {
    return z.array(componentSchema).optional();
  },
});

export const formSchema = z.looseObject({ id: z.string().optional(), components: z.array(componentSchema) });
export type FormSchema = z.infer<typeof formSchema>;

/** Shown nowhere, sent back as it came. */
export const carriedType = 'lotse-carried';
/** Shown as "not for you". */
export const withheldType = 'lotse-withheld';

function prepareComponent(component: FormComponent, withheld: ReadonlySet<string>): FormComponent {
  const { components } = component;
  const inner = components === undefined ? {} : { components: components.map((child) => prepareComponent(child, withheld)) };
  if (component.properties?.['lotse:display'] === 'none') return { ...component, type: carriedType };
  if (component.key !== undefined && withheld.has(component.key)) {
    return { ...component, type: withheldType, label: component.label ?? component.dateLabel ?? component.key };
  }
  return { ...component, ...inner, ...patternMessage(component) };
}

/** Forms for Camunda 8.5 have no message of their own for a pattern; the viewer has. */
function patternMessage({ properties, validate }: FormComponent): Pick<FormComponent, 'validate'> {
  const message = properties?.['lotse:patternMessage'];
  return message === undefined ? {} : { validate: { ...validate, patternErrorMessage: message } };
}

/** @param withheld keys of the fields that the reader may not see */
export function prepareSchema(schema: FormSchema, withheld: readonly string[]): FormSchema {
  const keys = new Set(withheld);
  return { ...schema, components: schema.components.map((component) => prepareComponent(component, keys)) };
}

/** Names under which the form keeps what somebody types, lists included. */
export function typedKeys(components: readonly FormComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === 'dynamiclist') return component.path === undefined ? [] : [component.path];
    const own = component.key === undefined || component.readonly === true ? [] : [component.key];
    return [...own, ...typedKeys(component.components ?? [])];
  });
}

/** What a draft keeps of the form's data. */
export function typedValues(schema: FormSchema, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(typedKeys(schema.components).flatMap((key) => (key in data ? [[key, data[key]]] : [])));
}

/** Labels by key, for lists of what is missing and for comparing two drafts. */
export function fieldLabels(components: readonly FormComponent[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const component of components) {
    const name = component.key ?? (component.type === 'dynamiclist' ? component.path : undefined);
    if (name !== undefined) labels.set(name, component.label ?? component.dateLabel ?? name);
    for (const [key, label] of fieldLabels(component.components ?? [])) labels.set(key, label);
  }
  return labels;
}
