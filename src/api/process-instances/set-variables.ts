import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { setVariablesSchema } from '../../contracts/process-instance.ts';
import { Conflict } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { maySetVariable } from '../../policies/variable.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { auditCommand } from './audit-command.ts';
import { checkedVariables } from './checked-variables.ts';
import { loadActiveInstance } from './load-instance.ts';

/**
 * The variables as the engine may have them from this person.
 * @throws InvalidInput with every variable that may not be set; Forbidden for what the person may not see
 */
export function settableVariables(
  { catalogue }: ApiDeps,
  actor: Actor,
  variables: Readonly<Record<string, unknown>>,
  path = 'variables',
): Record<string, unknown> {
  const checked = checkedVariables(catalogue, variables, path);
  for (const name of Object.keys(checked)) authorize(maySetVariable(actor, name));
  return checked;
}

/**
 * @returns the variables as they were sent to the engine
 * @throws NotFound; Conflict INSTANCE_ENDED, SCOPE_NOT_ACTIVE; InvalidInput, Forbidden as above
 */
export async function setVariables(
  deps: ApiDeps,
  actor: Actor,
  processInstanceKey: string,
  { scopeKey, variables, local, reason }: z.output<typeof setVariablesSchema>,
): Promise<Record<string, unknown>> {
  const instance = await loadActiveInstance(deps, processInstanceKey);
  const scopes = [processInstanceKey, ...instance.activeElements.map(({ elementInstanceKey }) => elementInstanceKey)];
  if (!scopes.includes(scopeKey)) throw new Conflict('SCOPE_NOT_ACTIVE', { field: 'scopeKey', values: { scopeKey } });
  const checked = settableVariables(deps, actor, variables);
  await deps.engine.setVariables(scopeKey, checked, local);
  await auditCommand(deps, actor, 'set-variables', instance, { reason, scopeKey, variables: checked });
  return checked;
}

/** Whether the read model has these values, in this scope or outside it. */
export async function showsVariables(
  { readModel }: ApiDeps,
  processInstanceKey: string,
  expected: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const documents = await readModel.instanceVariables.find({ processInstanceKey }).lean();
  const stored = documents.flatMap(({ variables }) => variables);
  return Object.entries(expected).every(([name, value]) =>
    stored.some(
      (variable) => variable.name === name && (variable.truncated || isSame(JSON.parse(variable.value) as unknown, value)),
    ),
  );
}

/** The engine may order the keys of an object differently. */
function isSame(left: unknown, right: unknown): boolean {
  const sorted = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(left, sorted) === JSON.stringify(right, sorted);
}
