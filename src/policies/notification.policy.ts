/** Which kinds of notifications can come to somebody. What one of them says follows the policy of what it is about. */
import type { Actor } from '../contracts/actor.ts';
import { notificationKinds, type NotificationKind } from '../contracts/notification.ts';
import { worksOnCases } from './actor-groups.ts';
import { mayReadConflicts } from './conflict.policy.ts';
import { allowedIf, type PolicyDecision } from './decision.ts';
import { mayDesign } from './definition.policy.ts';
import { mayOpenDutyReports } from './duty-report.policy.ts';
import { mayWriteNoticeTemplates } from './notice-template.policy.ts';
import { mayOperate } from './operations.policy.ts';
import { mayCheckRateTables, mayEnterRateTables } from './rate-table.policy.ts';
import { mayWorkOnTasks } from './task.policy.ts';

function mayReceive(actor: Actor, kind: NotificationKind): PolicyDecision {
  switch (kind) {
    case 'CONFLICT_DECIDED':
      return mayReadConflicts(actor);
    case 'DUTY_REPORT_PROPOSED':
    case 'DUTY_REPORT_DECIDED':
    case 'DUTY_REPORT_RECEIVED':
      return mayOpenDutyReports(actor);
    case 'RATES_SUBMITTED':
      return mayCheckRateTables(actor);
    case 'RATES_DECIDED':
      return mayEnterRateTables(actor);
    case 'NOTICE_TEMPLATE_SUBMITTED':
    case 'NOTICE_TEMPLATE_DECIDED':
      return mayWriteNoticeTemplates(actor);
    case 'DOCUMENT_RELEASED':
      return allowedIf(worksOnCases(actor));
    case 'MODEL_RELEASED':
    case 'MODEL_MENTION':
    case 'REVIEW_REQUESTED':
    case 'REVIEW_DECIDED':
      return mayDesign(actor);
    case 'INCIDENT_GROUP':
    case 'PART_TROUBLE':
      return mayOperate(actor);
    default:
      return mayWorkOnTasks(actor);
  }
}

export function receivableKinds(actor: Actor): NotificationKind[] {
  return notificationKinds.filter((kind) => mayReceive(actor, kind).allowed);
}
