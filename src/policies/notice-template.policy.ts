/**
 * The words of letters belong to the department that issues them: its clerks and its lead write them, and a second of them
 * releases them. One of the two leads the department.
 */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, hasRole, isIn, leadGroupsOf, leads } from './actor-groups.ts';
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

/** Of any department. */
export function mayWriteNoticeTemplates(actor: Actor): PolicyDecision {
  return allowedIf(Object.keys(writers).some((department) => mayWriteNoticeTemplate(actor, department).allowed));
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

/** Whose second pair of eyes it can be: everybody of the department where a lead has written on it, else its leads. */
export function noticeTemplateReleasers({ department, authors }: WrittenTemplate): readonly string[] {
  const leading = leadGroupsOf(department);
  return authors.some((author) => author.leads) ? [...(writers[department] ?? []), ...leading] : leading;
}

export const leadsDepartment = (actor: Actor, department: string): boolean => leads(actor, [department]);
