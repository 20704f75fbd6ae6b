/**
 * Who may read and write fields of the case file, by data class. Source: data protection concept of the unit; AsylbLG 11(3)
 * (status match), AufenthG 97a (removal timing is secret), StGB 203 (counselling), Art. 9 GDPR (health).
 */
import type { Actor } from '../contracts/actor.ts';
import { type DataClass, dataClasses, type Field } from '../contracts/field.ts';
import type { Purpose } from '../contracts/purpose.ts';
import { actsFor, belongsTo, hasRole, isIn, worksOnCases } from './actor-groups.ts';
import { mayReadCounsellingNote } from './counselling-note.policy.ts';
import { allowed, allowedIf, denied, type PolicyDecision } from './decision.ts';
import type { TaskSubject } from './task.policy.ts';

/** Classes whose readers state a purpose outside their own tasks. */
const protectedClasses = new Set<DataClass>(dataClasses.filter((dataClass) => dataClass !== 'CORE'));

export function isProtected(dataClass: DataClass): boolean {
  return protectedClasses.has(dataClass);
}

/** Health data that the immigration office may see: what the client's own certificate says (AufenthG 60a(2c)). */
const certificates = new Set(['medicalExamDone', 'document:MEDICAL_CERTIFICATE']);

/** What would tell when somebody is to be removed; nobody but the return team may know (AufenthG 97a). */
const removalTiming = new Set(['removalStepPending']);

export function tellsRemovalTiming(key: string): boolean {
  return removalTiming.has(key);
}

export interface ReadContext {
  purpose?: Purpose | undefined;
  /** Account of the clerk who is named for the case's health data. */
  healthClerk?: string | null | undefined;
  /** Account of the social worker assigned to the person. */
  assignedWorker?: string | null | undefined;
  /** Departments that the goal conflict is between. */
  conflictParties?: readonly string[] | undefined;
}

function belongsToClass(actor: Actor, field: Pick<Field, 'key' | 'dataClass'>, context: ReadContext): boolean {
  if (removalTiming.has(field.key)) return isIn(actor, ['abh-return']);
  switch (field.dataClass) {
    case 'CORE':
      return worksOnCases(actor);
    case 'REGISTER':
      return belongsTo(actor, 'abh', 'sc');
    case 'STATUS':
      return belongsTo(actor, 'abh', 'sc', 'lst', 'fsa', 'recht');
    case 'BENEFIT':
      return belongsTo(actor, 'lst');
    case 'HEALTH':
      if (certificates.has(field.key) && belongsTo(actor, 'abh')) return true;
      return belongsTo(actor, 'lst') && actsFor(actor, context.healthClerk ?? null);
    case 'RESTRICTED':
      return belongsTo(actor, 'abh');
    case 'CONSENT':
      return belongsTo(actor, 'fsa', 'sc');
    case 'CONFLICT':
      return belongsTo(actor, 'stab', ...(context.conflictParties ?? [])) || hasRole(actor, 'unit-head');
    case 'LEGAL':
      return belongsTo(actor, 'recht') || isIn(actor, ['abh-lead', 'lst-lead']);
    case 'COUNSELLING':
      return mayReadCounsellingNote(actor, context.assignedWorker ?? null).allowed;
  }
}

export function mayReadField(actor: Actor, field: Pick<Field, 'key' | 'dataClass'>, context: ReadContext = {}): PolicyDecision {
  if (!belongsToClass(actor, field, context)) return denied('DATA_CLASS_NOT_PERMITTED');
  if (isProtected(field.dataClass) && context.purpose === undefined) {
    return { allowed: false, reason: 'PURPOSE_REQUIRED', purposeRequired: true };
  }
  return allowed;
}

/** Values so sensitive that a task shows them only to the person who has taken it, not to the whole group it is offered to. */
const forAssigneeOnly = new Set<DataClass>(['HEALTH', 'RESTRICTED']);

/**
 * In a task one sees the values that its form asks for: the model has named the group that needs them. Colleagues who may only
 * see that there is such a task see what their own class allows.
 * @param assignedWorker social worker of the person: what is said in counselling is shown to nobody else, whoever has the task
 */
export function maySeeFieldInTask(
  actor: Actor,
  field: Pick<Field, 'key' | 'dataClass'>,
  task: TaskSubject,
  assignedWorker: string | null = null,
): PolicyDecision {
  if (field.dataClass === 'COUNSELLING') return mayReadCounsellingNote(actor, assignedWorker);
  if (actsFor(actor, task.assignee)) return allowed;
  const sensitive = forAssigneeOnly.has(field.dataClass) || removalTiming.has(field.key);
  if (task.assignee === null && isIn(actor, task.candidateGroups) && !sensitive) return allowed;
  return mayReadField(actor, field, { purpose: 'TASK' });
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
