/**
 * Who sees the value of a process variable: operators and designers, as far as it only routes. What should never have become a
 * variable is masked for everybody, and so is what would tell when somebody is to be removed (AufenthG 97a).
 */
import type { Actor } from '../contracts/actor.ts';
import { hasRole, isIn } from './actor-groups.ts';
import { allowedIf, denied, type PolicyDecision } from './decision.ts';
import { tellsRemovalTiming } from './field.policy.ts';

export interface VariableSubject {
  name: string;
  /** True when the name is listed as routing and the value is of its kind. */
  routes: boolean;
}

export function maySeeVariable(actor: Actor, { name, routes }: VariableSubject): PolicyDecision {
  if (!routes) return denied('DATA_CLASS_NOT_PERMITTED');
  if (tellsRemovalTiming(name)) return allowedIf(isIn(actor, ['abh-return']), 'DATA_CLASS_NOT_PERMITTED');
  return allowedIf(hasRole(actor, 'admin', 'process-designer'), 'DATA_CLASS_NOT_PERMITTED');
}

/** Nobody sets what they may not see. */
export function maySetVariable(actor: Actor, name: string): PolicyDecision {
  return hasRole(actor, 'admin') ? maySeeVariable(actor, { name, routes: true }) : denied();
}
