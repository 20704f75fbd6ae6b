import type { ReadModel } from './read-model.ts';

/**
 * The variables that an element instance sees, as JSON values: those of the process instance, hidden by its own. Values that
 * were too long to be kept whole are left out.
 */
export async function visibleVariables(
  readModel: ReadModel,
  processInstanceKey: string,
  elementInstanceKey: string,
): Promise<Record<string, unknown>> {
  const documents = await readModel.instanceVariables.find({ processInstanceKey }).lean();
  const variables = documents.flatMap((document) => document.variables).filter((variable) => !variable.truncated);
  const ofScope = (scopeKey: string): [string, unknown][] =>
    variables
      .filter((variable) => variable.scopeKey === scopeKey)
      .map((variable) => [variable.name, JSON.parse(variable.value) as unknown]);
  return Object.fromEntries([...ofScope(processInstanceKey), ...ofScope(elementInstanceKey)]);
}
