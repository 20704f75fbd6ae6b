import type { ModelFinding } from '../finding.ts';
import type { ModelContext } from '../model-context.ts';
import type { FormModel, FormPart } from '../read-form.ts';

/** Looks at one component of a form and says what is wrong with it. */
export type FormRule = (part: FormPart, context: ModelContext, form: FormModel) => ModelFinding[];

/** How a finding names the component: by its id, else by its key. */
export function nameOf({ id, key, path }: FormPart): string | null {
  return id ?? key ?? path ?? null;
}
