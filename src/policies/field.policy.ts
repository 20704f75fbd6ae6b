/**
 * Who may read and write fields of the case file, by data class. Source: data protection concept of the unit; AsylbLG 11(3)
 * (status match), AufenthG 97a (removal timing is secret), StGB 203 (counselling), Art. 9 GDPR (health).
 */
import type { Actor } from '../contracts/actor.ts';
import type { DataClass, Field } from '../contracts/field.ts';
import type { Purpose } from '../contracts/purpose.ts';
import { actsFor, belongsTo, hasRole, isIn, worksOnCases } from './actor-groups.ts';
import { allowed, allowedIf, denied, type PolicyDecision } from './decision.ts';
import type { TaskSubject } from './task.policy.ts';

/** Classes whose readers state a purpose outside their own tasks. */
const protectedClasses = new Set<DataClass>(['REGISTER', 'STATUS', 'BENEFIT', 'HEALTH', 'RESTRICTED', 'CONFLICT', 'LEGAL']);

export function isProtected(dataClass: DataClass): boolean {
  return protectedClasses.has(dataClass);
}

/** Fields of which the immigration office may see a client's own certificate (AufenthG 60a(2c)). */
const certificateFields = new Set(['medicalExamDone']);

export interface ReadContext {
  purpose?: Purpose | undefined;
  /** Account of the clerk who is named for the case's health data. */
  healthClerk?: string | null | undefined;
}

function belongsToClass(actor: Actor, field: Pick<Field, 'key' | 'dataClass'>, { healthClerk = null }: ReadContext): boolean {
  switch (field.dataClass) {
    case 'CORE':
      return worksOnCases(actor);
    case 'REGISTER':
      return belongsTo(actor, 'abh', 'sc');
    case 'STATUS':
      return belongsTo(actor, 'abh', 'sc', 'lst', 'fsa', 'unt', 'recht');
    case 'BENEFIT':
      return belongsTo(actor, 'lst');
    case 'HEALTH':
      return actsFor(actor, healthClerk) || (certificateFields.has(field.key) && belongsTo(actor, 'abh'));
    case 'RESTRICTED':
      return isIn(actor, ['abh-return', 'abh-lead']);
    case 'CONSENT':
      return belongsTo(actor, 'fsa', 'sc');
    case 'CONFLICT':
      return actor.departments.length > 0 || hasRole(actor, 'unit-head');
    case 'LEGAL':
      return belongsTo(actor, 'recht') || isIn(actor, ['abh-lead', 'lst-lead']);
    case 'COUNSELLING':
      return false;
  }
}

/** Counselling content is never a field: it lies in the vault (see counselling-note.policy.ts). */
export function mayReadField(actor: Actor, field: Pick<Field, 'key' | 'dataClass'>, context: ReadContext = {}): PolicyDecision {
  if (!belongsToClass(actor, field, context)) return denied('DATA_CLASS_NOT_PERMITTED');
  if (isProtected(field.dataClass) && context.purpose === undefined) {
    return { allowed: false, reason: 'PURPOSE_REQUIRED', purposeRequired: true };
  }
  return allowed;
}

/**
 * In a task one sees the values that its form asks for: the model has named the group that needs them. Colleagues who may only
 * see that there is such a task see what their own class allows.
 */
export function maySeeFieldInTask(actor: Actor, field: Pick<Field, 'key' | 'dataClass'>, task: TaskSubject): PolicyDecision {
  if (field.dataClass === 'COUNSELLING') return denied('DATA_CLASS_NOT_PERMITTED');
  const ownTask = actsFor(actor, task.assignee) || (task.assignee === null && isIn(actor, task.candidateGroups));
  return ownTask ? allowed : mayReadField(actor, field, { purpose: 'CASE_WORK' });
}

/** Outside tasks a field is corrected by the department that owns its class. */
export function mayWriteField(actor: Actor, field: Pick<Field, 'key' | 'dataClass'>): PolicyDecision {
  switch (field.dataClass) {
    case 'CORE':
      return allowedIf(belongsTo(actor, 'sc', 'abh', 'lst', 'fsa', 'unt'));
    case 'REGISTER':
    case 'STATUS':
      return allowedIf(belongsTo(actor, 'abh'), 'DATA_CLASS_NOT_PERMITTED');
    case 'BENEFIT':
      return allowedIf(belongsTo(actor, 'lst'), 'DATA_CLASS_NOT_PERMITTED');
    case 'CONSENT':
      return allowedIf(belongsTo(actor, 'fsa'), 'DATA_CLASS_NOT_PERMITTED');
    default:
      return denied('DATA_CLASS_NOT_PERMITTED');
  }
}
