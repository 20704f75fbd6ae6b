/** The vocabulary of each kind of notice. */
import type { NoticeKind } from '../../../../src/contracts/notice-kind.ts';
import type { TemplateField } from '../../../../src/contracts/notice-template.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { ValueOf } from '../own-words/fill-fields.ts';
import { sampleFacts } from '../sample/sample-facts.ts';
import {
  calculatedFields,
  childFields,
  documentFields,
  educationGrantFields,
  endOfBenefitsFields,
  feeFields,
  grantFields,
} from './benefit-fields.ts';
import { commonFields } from './common-fields.ts';
import type { NoticeField } from './notice-field.ts';
import { jobFields, moveFields, objectionFields, placeFields, titleFields, workPermitFields } from './other-fields.ts';

const fieldsOfKind: Partial<Record<NoticeKind, readonly NoticeField[]>> = {
  GRANT: grantFields,
  RESTRICTION: calculatedFields,
  BRIDGING: calculatedFields,
  HEARING: calculatedFields,
  COOPERATION_REQUEST: documentFields,
  BENEFIT_END: endOfBenefitsFields,
  NO_ENTITLEMENT: endOfBenefitsFields,
  EDUCATION_GRANT: [...childFields, ...educationGrantFields],
  EDUCATION_HEARING: childFields,
  EDUCATION_REFUSAL: childFields,
  HOUSING_ALLOCATION: placeFields,
  HOUSING_FEE: [...feeFields, ...placeFields],
  LANDLORD_CONFIRMATION: placeFields,
  EXPIRY_REMINDER: titleFields,
  INTERIM_PROOF: titleFields,
  PROOF_REQUEST: titleFields,
  TITLE_HEARING: titleFields,
  TITLE_REFUSAL: titleFields,
  MOVE_REFUSAL: moveFields,
  WORK_PERMIT: [...jobFields, ...workPermitFields],
  WORK_PERMIT_HEARING: jobFields,
  WORK_PERMIT_REFUSAL: jobFields,
  OBJECTION_REMEDY: objectionFields,
  OBJECTION_DECISION: objectionFields,
};

export const fieldsOf = (kind: NoticeKind): readonly NoticeField[] => [...commonFields, ...(fieldsOfKind[kind] ?? [])];

/** Looks fields up in a case. */
export function valuesOf(kind: NoticeKind, facts: NoticeFacts): ValueOf {
  const fields = new Map(fieldsOf(kind).map((one) => [one.name, one]));
  return (name) => fields.get(name)?.valueOf(facts);
}

/** The vocabulary with what stands for each field in the sample. */
export function describeFields(kind: NoticeKind): TemplateField[] {
  const facts = sampleFacts(kind);
  return fieldsOf(kind).map((one) => ({
    name: one.name,
    label: { de: one.name, en: one.en },
    sample: one.valueOf(facts) ?? '',
    always: one.always === true,
  }));
}
