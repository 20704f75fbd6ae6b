/** Which parts of the interface somebody's groups open. */
import type { Actor } from '../contracts/actor.ts';
import type { Workplace } from '../contracts/session.ts';
import { mayReadAudit } from './audit.policy.ts';
import { mayReadBenefitRuns } from './benefit-run.policy.ts';
import { mayReadCases } from './case.policy.ts';
import { mayReadConflicts } from './conflict.policy.ts';
import { mayReadDeadlines } from './deadline.policy.ts';
import type { PolicyDecision } from './decision.ts';
import { mayDesign } from './definition.policy.ts';
import { mayReadNoticeTemplates } from './notice-template.policy.ts';
import { mayWatchOperations } from './operations.policy.ts';
import { mayManageAccounts } from './organisation.policy.ts';
import { mayOpenPartners } from './partner.policy.ts';
import { mayRegisterPerson } from './person.policy.ts';
import { mayReadPlaces } from './place.policy.ts';
import { mayWorkOnTasks } from './task.policy.ts';

const gates: Record<Workplace, (actor: Actor) => PolicyDecision> = {
  'service-centre': mayRegisterPerson,
  inbox: mayWorkOnTasks,
  cases: mayReadCases,
  conflicts: mayReadConflicts,
  deadlines: mayReadDeadlines,
  benefits: mayReadBenefitRuns,
  housing: mayReadPlaces,
  partners: mayOpenPartners,
  letters: mayReadNoticeTemplates,
  designer: mayDesign,
  operations: mayWatchOperations,
  administration: mayManageAccounts,
  audit: mayReadAudit,
};

export function workplacesOf(actor: Actor): Workplace[] {
  return (Object.keys(gates) as Workplace[]).filter((workplace) => gates[workplace](actor).allowed);
}
