/** What a table decided tells as much as the data it looked at: each decision belongs to a data class. */
import type { Actor } from '../contracts/actor.ts';
import type { DataClass } from '../contracts/field.ts';
import type { PolicyDecision } from './decision.ts';
import { mayReadField } from './field.policy.ts';

const classOfDecision: Readonly<Record<string, DataClass>> = {
  urgency: 'CORE',
  'housing-match': 'CORE',
  'training-toleration': 'STATUS',
  'course-basis': 'STATUS',
  remedy: 'LEGAL',
  'work-access': 'STATUS',
  'agency-approval': 'CORE',
  'title-fiction': 'STATUS',
  'benefit-law': 'STATUS',
  'education-claim': 'CORE',
  'education-grant': 'BENEFIT',
  entitlement: 'BENEFIT',
  'benefit-rate': 'BENEFIT',
  'benefit-stage': 'BENEFIT',
  'immediate-supplement': 'BENEFIT',
};

/** Unknown decisions, and the one that names the team (it would tell of a return), count as the most restricted class. */
export function dataClassOfEvaluation(decisionId: string): DataClass {
  return classOfDecision[decisionId] ?? 'RESTRICTED';
}

/** For a task of the process that the decision was made in. */
export function mayReadEvaluation(actor: Actor, decisionId: string): PolicyDecision {
  return mayReadField(
    actor,
    { key: `decision:${decisionId}`, dataClass: dataClassOfEvaluation(decisionId) },
    { purpose: 'TASK' },
  );
}
