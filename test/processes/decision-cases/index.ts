/** What every decision table must answer, by process. */
import { arrivalRegistration } from './arrival-registration.ts';
import { benefitEntitlement } from './benefit-entitlement.ts';
import { benefitRate } from './benefit-rate.ts';
import { courseAssignment } from './course-assignment.ts';
import type { DecisionCase } from './decision-case.ts';
import { educationEnrolment } from './education-enrolment.ts';
import { goalConflict } from './goal-conflict.ts';
import { housingAllocation } from './housing-allocation.ts';
import { objection } from './objection.ts';
import { residencePermit } from './residence-permit.ts';
import { workPermit } from './work-permit.ts';

export const decisionCases: readonly DecisionCase[] = [
  ...arrivalRegistration,
  ...benefitEntitlement,
  ...benefitRate,
  ...housingAllocation,
  ...goalConflict,
  ...courseAssignment,
  ...objection,
  ...workPermit,
  ...residencePermit,
  ...educationEnrolment,
];

/** Decisions that must answer, without failing, even when no variable is there at all. */
export const decisionsWithoutVariables: readonly { decisionId: string; then: Record<string, unknown> }[] = [
  { decisionId: 'urgency', then: { reviewed: false } },
  { decisionId: 'team', then: { reviewed: false } },
  { decisionId: 'entitlement', then: { outcome: 'REVIEW', reviewed: false } },
  { decisionId: 'benefit-stage', then: { stage: null, reviewed: false } },
  { decisionId: 'benefit-rate', then: { stage: null, reviewed: false } },
  { decisionId: 'housing-match', then: { reviewed: false } },
  { decisionId: 'training-toleration', then: { outcome: 'REVIEW', reviewed: false } },
  { decisionId: 'course-basis', then: { decision: 'REVIEW', reviewed: false } },
  { decisionId: 'work-access', then: { access: 'REVIEW', reviewed: false } },
  { decisionId: 'agency-approval', then: { needed: true, reviewed: false } },
  { decisionId: 'title-fiction', then: { effect: 'REVIEW', reviewed: false } },
  { decisionId: 'benefit-law', then: { outcome: 'REVIEW', reviewed: false } },
  { decisionId: 'education-claim', then: { claim: 'REVIEW', reviewed: false } },
  { decisionId: 'education-grant', then: { supplies: null, reviewed: false } },
  { decisionId: 'remedy', then: { outcome: 'REVIEW', reviewed: false, suspensiveEffect: null } },
];
