/** Whom the form of a task is about: the person of the case, or the member of the household that the model names. */
import { z } from 'zod';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import { visibleVariables } from '../../read-model/visible-variables.ts';
import type { ApiDeps } from '../deps.ts';

export async function taskProperties(
  deps: ApiDeps,
  { processDefinitionKey, elementId }: UserTaskDocument,
): Promise<Readonly<Record<string, string>>> {
  const definition = await deps.readModel.processDefinitions.findById(processDefinitionKey, { elements: 1 }).lean();
  return definition?.elements[elementId]?.properties ?? {};
}

const personIdSchema = z.uuid().optional().catch(undefined);

/**
 * The model's property `lotse:person` names the variable that refers to the person. A form that asks for it decides itself:
 * what it says comes before what the process knows.
 * @returns undefined for the person of the case
 */
export async function personInForm(
  deps: ApiDeps,
  task: UserTaskDocument,
  values: Record<string, unknown> = {},
): Promise<string | undefined> {
  const name = (await taskProperties(deps, task))['lotse:person'];
  if (name === undefined) return undefined;
  const variables = await visibleVariables(deps.readModel, task.processInstanceKey, task.elementInstanceKey);
  return personIdSchema.parse(values[name] ?? variables[name] ?? undefined);
}
