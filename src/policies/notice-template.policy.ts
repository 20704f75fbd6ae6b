/**
 * The words of letters belong to the department that issues them: its clerks and its lead write them, and a second of them
 * releases them. One of the two leads the department.
 */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, hasRole, isIn, leads } from './actor-groups.ts';
import { allowedIf, denied, type PolicyDecision } from './decision.ts';

const writers: Readonly<Record<string, readonly string[]>> = {
  sc: ['sc-agent', 'sc-lead'],
  abh: ['abh-clerk', 'abh-lead'],
  lst: ['lst-clerk', 'lst-lead'],
  fsa: ['fsa-worker', 'fsa-lead'],
  unt: ['unt-clerk'],
  recht: ['legal'],
};

/** They say nothing about anybody: whoever works with letters may read them. */
export function mayReadNoticeTemplates(actor: Actor): PolicyDecision {
  return allowedIf(belongsTo(actor, ...Object.keys(writers)) || hasRole(actor, 'unit-head'));
}

export function mayWriteNoticeTemplate(actor: Actor, department: string): PolicyDecision {
  return allowedIf(isIn(actor, writers[department] ?? []) || leads(actor, [department]));
}

export interface WrittenTemplate {
  department: string;
  authors: readonly { accountId: string; leads: boolean }[];
}

export function mayReleaseNoticeTemplate(actor: Actor, { department, authors }: WrittenTemplate): PolicyDecision {
  if (!mayWriteNoticeTemplate(actor, department).allowed) return denied();
  if (authors.some(({ accountId }) => accountId === actor.accountId)) return denied('OWN_NOTICE_TEMPLATE');
  return allowedIf(authors.some((author) => author.leads) || leadsDepartment(actor, department), 'LEAD_MUST_RELEASE');
}

export const leadsDepartment = (actor: Actor, department: string): boolean => leads(actor, [department]);
