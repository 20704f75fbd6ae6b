/**
 * Instances by the values of their variables. Only what the person may see is compared: a filter by a masked value would tell it.
 */
import type { QueryFilter } from 'mongoose';
import type { Actor } from '../../contracts/actor.ts';
import { variableConditionPattern } from '../../contracts/process-instance.ts';
import { InvalidInput } from '../../errors.ts';
import { checkVariable } from '../../models/check-variable.ts';
import { permittedVariable } from '../../models/process-variable-names.ts';
import { authorize } from '../../policies/decision.ts';
import { maySeeVariable } from '../../policies/variable.policy.ts';
import type { InstanceVariablesDocument } from '../../read-model/instance-variables.ts';
import { routingVariables } from '../../read-model/process-instances.ts';
import type { ApiDeps } from '../deps.ts';
import { leftOver } from './left-over.ts';

type Operator = '=' | '!=' | '>' | '<' | '>=' | '<=' | '~';

export interface VariableCondition {
  name: string;
  operator: Operator;
  value: string;
}

/**
 * @param texts `name=value` and the like, checked against the contract
 * @returns `routing`: equalities of variables that stand in the instance itself
 * @throws InvalidInput VARIABLE_NOT_PERMITTED; Forbidden
 */
export function readConditions(
  { catalogue }: Pick<ApiDeps, 'catalogue'>,
  actor: Actor,
  texts: readonly string[],
): { routing: VariableCondition[]; compared: VariableCondition[] } {
  const conditions = texts.map((text): VariableCondition => {
    const [, name = '', operator, value = ''] = variableConditionPattern.exec(text) ?? [];
    return { name, operator: operator as Operator, value };
  });
  const known = new Set<string>(routingVariables);
  for (const { name } of conditions) {
    if (known.has(name)) continue;
    if (permittedVariable(catalogue, name) === null) {
      throw new InvalidInput('VARIABLE_NOT_PERMITTED', { field: 'variable', values: { names: name } });
    }
    authorize(maySeeVariable(actor, { name, routes: true }));
  }
  const isRouting = ({ name, operator }: VariableCondition) => known.has(name) && operator === '=';
  return { routing: conditions.filter(isRouting), compared: conditions.filter((condition) => !isRouting(condition)) };
}

/** Whether a value is as asked for: numbers as numbers, everything else as text; an instance without the variable never is. */
export function fits(actual: unknown, { operator, value }: Pick<VariableCondition, 'operator' | 'value'>): boolean {
  const text = typeof actual === 'string' ? actual : JSON.stringify(actual);
  const asNumber = Number(value);
  const difference =
    typeof actual === 'number' && value.trim() !== '' && !Number.isNaN(asNumber)
      ? actual - asNumber
      : text < value
        ? -1
        : Number(text > value);
  switch (operator) {
    case '=':
      return difference === 0;
    case '!=':
      return difference !== 0;
    case '>':
      return difference > 0;
    case '<':
      return difference < 0;
    case '>=':
      return difference >= 0;
    case '<=':
      return difference <= 0;
    case '~':
      return text.toLowerCase().includes(value.toLowerCase());
  }
}

const instancesAtOnce = 1000;

/**
 * Keys of the instances for which every condition holds, in any of their scopes; null without conditions.
 * @throws InvalidInput FILTER_TOO_BROAD
 */
export async function keysByVariables(
  deps: Pick<ApiDeps, 'readModel' | 'catalogue'>,
  actor: Actor,
  conditions: readonly VariableCondition[],
  filter: QueryFilter<{ _id: string }>,
): Promise<string[] | null> {
  if (conditions.length === 0) return null;
  const keys = (await leftOver(deps, filter)).map(({ _id }) => _id);
  const met = new Map<string, Set<VariableCondition>>();
  for (let from = 0; from < keys.length; from += instancesAtOnce) {
    const documents = await deps.readModel.instanceVariables
      .find(
        { processInstanceKey: { $in: keys.slice(from, from + instancesAtOnce) } },
        { processInstanceKey: 1, 'variables.name': 1, 'variables.value': 1, 'variables.truncated': 1 },
      )
      .lean<Pick<InstanceVariablesDocument, 'processInstanceKey' | 'variables'>[]>();
    for (const { processInstanceKey, variables } of documents) {
      for (const { name, value, truncated } of variables) {
        for (const condition of conditions) {
          if (condition.name !== name || truncated) continue;
          if (!isMet(deps, actor, condition, JSON.parse(value))) continue;
          met.set(processInstanceKey, (met.get(processInstanceKey) ?? new Set()).add(condition));
        }
      }
    }
  }
  return [...met].filter(([, held]) => held.size === conditions.length).map(([key]) => key);
}

function isMet({ catalogue }: Pick<ApiDeps, 'catalogue'>, actor: Actor, condition: VariableCondition, value: unknown): boolean {
  const checked = checkVariable(catalogue, condition.name, value);
  return (
    'value' in checked && maySeeVariable(actor, { name: condition.name, routes: true }).allowed && fits(checked.value, condition)
  );
}
