/** The form of a task: its schema, the fields it asks for, and what the case file already knows of them. */
import { formSchema, type FormComponent, type FormSchema } from '../../forms/form-schema.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';

/** The version of the form that the task was created with; null for a task without a form. */
export async function formOfTask(deps: ApiDeps, task: UserTaskDocument): Promise<FormSchema | null> {
  if (task.formKey === null) return null;
  const form = await deps.readModel.forms.findById(task.formKey).lean();
  return form === null ? null : formSchema.loose().parse(JSON.parse(form.schema));
}

/** Keys of all fields of the form outside lists, in order. */
export function fieldKeys(components: FormComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === 'dynamiclist') return [];
    const own = component.key === undefined ? [] : [component.key];
    return [...own, ...fieldKeys(component.components ?? [])];
  });
}

/** Keys of the fields that the form shows and does not ask for. */
export function shownKeys(components: FormComponent[]): string[] {
  return components.flatMap(({ key, readonly, components: inner }) => [
    ...(key !== undefined && readonly === true ? [key] : []),
    ...shownKeys(inner ?? []),
  ]);
}

/** Keys of the fields that the form shows in euros; the case file holds cents. */
export function euroKeys(components: FormComponent[]): Set<string> {
  const keys = new Set<string>();
  for (const component of components) {
    if (component.key !== undefined && component.properties?.['lotse:unit'] === 'euro') keys.add(component.key);
    for (const key of euroKeys(component.components ?? [])) keys.add(key);
  }
  return keys;
}
