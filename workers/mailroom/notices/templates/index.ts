import type { NoticeContent, NoticeKind } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { benefitEnd } from './benefit-end.ts';
import { bridging } from './bridging.ts';
import { cooperationRequest } from './cooperation-request.ts';
import { costApproval } from './cost-approval.ts';
import { courseEntitlement, courseObligation, courseWarning } from './course.ts';
import { educationGrant, educationHearing, educationRefusal } from './education.ts';
import { grant } from './grant.ts';
import { hearing } from './hearing.ts';
import { consentDeclaration, helpPlan } from './help-plan.ts';
import { housingAllocation } from './housing-allocation.ts';
import { housingFee } from './housing-fee.ts';
import { intakeReceipt } from './intake-receipt.ts';
import { landlordConfirmation } from './landlord-confirmation.ts';
import { moveRefusal } from './move-refusal.ts';
import { noEntitlement } from './no-entitlement.ts';
import { notResponsible } from './not-responsible.ts';
import { objectionDecision } from './objection-decision.ts';
import { objectionRemedy } from './objection-remedy.ts';
import { refusal } from './refusal.ts';
import { expiryReminder, interimProof, proofRequest } from './residence.ts';
import { restriction } from './restriction.ts';
import { titleHearing, titleRefusal } from './title-refusal.ts';
import { treatmentVoucher } from './treatment-voucher.ts';
import { workPermit, workPermitHearing, workPermitRefusal } from './work-permit.ts';

export const templates: Record<NoticeKind, (facts: NoticeFacts) => NoticeContent> = {
  GRANT: grant,
  RESTRICTION: restriction,
  REFUSAL: refusal,
  BRIDGING: bridging,
  HEARING: hearing,
  COOPERATION_REQUEST: cooperationRequest,
  NOT_RESPONSIBLE: notResponsible,
  HOUSING_ALLOCATION: housingAllocation,
  HOUSING_FEE: housingFee,
  INTAKE_RECEIPT: intakeReceipt,
  LANDLORD_CONFIRMATION: landlordConfirmation,
  BENEFIT_END: benefitEnd,
  NO_ENTITLEMENT: noEntitlement,
  TREATMENT_VOUCHER: treatmentVoucher,
  COST_APPROVAL: costApproval,
  MOVE_REFUSAL: moveRefusal,
  COURSE_OBLIGATION: courseObligation,
  COURSE_ENTITLEMENT: courseEntitlement,
  COURSE_WARNING: courseWarning,
  WORK_PERMIT: workPermit,
  WORK_PERMIT_HEARING: workPermitHearing,
  WORK_PERMIT_REFUSAL: workPermitRefusal,
  EXPIRY_REMINDER: expiryReminder,
  INTERIM_PROOF: interimProof,
  PROOF_REQUEST: proofRequest,
  TITLE_HEARING: titleHearing,
  TITLE_REFUSAL: titleRefusal,
  CONSENT_DECLARATION: consentDeclaration,
  HELP_PLAN: helpPlan,
  EDUCATION_GRANT: educationGrant,
  EDUCATION_HEARING: educationHearing,
  EDUCATION_REFUSAL: educationRefusal,
  OBJECTION_REMEDY: objectionRemedy,
  OBJECTION_DECISION: objectionDecision,
};
