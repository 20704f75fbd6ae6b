/** Conditions on variables as they stand in the address: `applicationComplete=true;monthlyAmountCents>50000`. */
import { variableConditionPattern } from '../../../src/contracts/process-instance.ts';

export const operators = ['=', '!=', '>', '>=', '<', '<=', '~'] as const;
export type Operator = (typeof operators)[number];

export interface VariableCondition {
  name: string;
  operator: Operator;
  value: string;
}

/** The API takes five at once, two of which urgency and team may be. */
export const mostConditions = 3;

export function textOfCondition({ name, operator, value }: VariableCondition): string {
  return `${name}${operator}${value}`;
}

/** What is none is left out. */
export function conditionsOf(text: string | undefined): VariableCondition[] {
  return (text ?? '').split(';').flatMap((part) => {
    const [, name, operator, value] = variableConditionPattern.exec(part.trim()) ?? [];
    const known = operators.find((each) => each === operator);
    return name === undefined || known === undefined || value === undefined ? [] : [{ name, operator: known, value }];
  });
}

/** Null when there is none: the parameter leaves the address. */
export function textOfConditions(conditions: readonly VariableCondition[]): string | null {
  return conditions.length === 0 ? null : conditions.map(textOfCondition).join(';');
}

/** A value may not end the condition that it stands in. */
export function isCondition({ name, value }: VariableCondition): boolean {
  return /^[A-Za-z_]\w{0,99}$/.test(name.trim()) && value.trim() !== '' && !value.includes(';');
}
