/** Which process the service centre and the departments may start. */
import type { Actor } from '../contracts/actor.ts';
import { belongsTo, worksOnCases } from './actor-groups.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';

/** Departments that start a process by hand; what is not listed here is started by other processes or by messages only. */
export const starters: Readonly<Record<string, readonly string[]>> = {
  'arrival-registration': ['sc'],
  'benefit-application': ['sc', 'lst'],
  'housing-allocation': ['sc', 'unt'],
  'benefit-transfer': ['sc', 'abh', 'lst'],
  'course-assignment': ['sc', 'abh', 'lst', 'fsa'],
  'education-enrolment': ['sc', 'fsa'],
  'case-management': ['fsa'],
  objection: ['sc', 'recht'],
  'work-permit': ['sc', 'abh'],
  'residence-permit': ['sc', 'abh'],
};

export function mayStartProcesses(actor: Actor): PolicyDecision {
  return allowedIf(Object.keys(starters).some((processDefinitionId) => mayStartProcess(actor, processDefinitionId).allowed));
}

export function mayStartProcess(actor: Actor, processDefinitionId: string): PolicyDecision {
  return allowedIf(belongsTo(actor, ...(starters[processDefinitionId] ?? [])), 'PROCESS_NOT_STARTABLE');
}

/** A goal conflict may be raised by everybody who works on the case. */
export function mayRaiseConflict(actor: Actor): PolicyDecision {
  return allowedIf(worksOnCases(actor));
}
