/** What the groups of a person say about what they are. */
import type { Actor } from '../contracts/actor.ts';

/** Departments whose people work on named persons; the strategy unit sees aggregates and conflicts, never names. */
const caseDepartments = new Set(['sc', 'abh', 'lst', 'fsa', 'unt', 'recht']);

export function worksOnCases(actor: Actor): boolean {
  return actor.departments.some((department) => caseDepartments.has(department));
}

export function belongsTo(actor: Actor, ...departments: string[]): boolean {
  return departments.some((department) => actor.departments.includes(department));
}

export function hasRole(actor: Actor, ...roles: string[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}

export function isIn(actor: Actor, groups: readonly string[]): boolean {
  return groups.some((group) => actor.groups.includes(group));
}

/** Groups that lead a department; the head of the unit leads those that have no head of their own. */
const leadGroups: Readonly<Record<string, readonly string[]>> = {
  sc: ['sc-lead'],
  abh: ['abh-lead'],
  lst: ['lst-lead'],
  fsa: ['fsa-lead'],
  unt: ['unit-head'],
  stab: ['stab-steering', 'unit-head'],
  recht: ['legal', 'unit-head'],
};

export function leadGroupsOf(department: string): readonly string[] {
  return leadGroups[department] ?? ['unit-head'];
}

/** A lead of one of these departments. */
export function leads(actor: Actor, departments: readonly string[]): boolean {
  return departments.some((department) => isIn(actor, leadGroupsOf(department)));
}

/** The person, or an absent colleague whose place they take. */
export function actsFor(actor: Actor, accountId: string | null): boolean {
  return accountId !== null && (actor.accountId === accountId || actor.deputyFor.includes(accountId));
}
