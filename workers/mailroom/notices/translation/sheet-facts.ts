/** The amounts, days and names that the sheet of a notice repeats, from the facts that the notice is written from. */
import type { Calculation } from '../../../../src/case-file/repositories.ts';
import type { NoticeKind } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { answerDueOn } from '../text/deadline.ts';
import { endOfQuarter } from '../text/quarter.ts';
import { paidAmounts } from '../text/payment.ts';
import { addressOfPlace } from '../text/recipient.ts';
import type { FactLabel } from './sheet-texts.ts';

export type SheetFact = { label: FactLabel } & ({ date: string } | { cents: number } | { text: string });

/** What has no value in this case is left out. */
const date = (label: FactLabel, value: string | null | undefined): SheetFact[] => (value == null ? [] : [{ label, date: value }]);
const amount = (label: FactLabel, cents = 0): SheetFact[] => (cents === 0 ? [] : [{ label, cents }]);
const text = (label: FactLabel, value: string | undefined): SheetFact[] => (value === undefined ? [] : [{ label, text: value }]);

function monthlyBenefits({ calculation }: NoticeFacts): SheetFact[] {
  if (calculation === null) return [];
  const { benefitFrom, benefitUntil, housingCostsCents } = calculation;
  return [...date('from', benefitFrom), ...date('until', benefitUntil), ...monthlyAmounts(calculation, housingCostsCents > 0)];
}

function monthlyAmounts(calculation: Calculation, withHousing: boolean): SheetFact[] {
  const { monthCents, firstCents } = paidAmounts(calculation);
  return [
    ...amount('monthlyBenefits', calculation.monthlyAmountCents),
    ...(withHousing ? [...amount('housingCosts', calculation.housingCostsCents), ...amount('monthlyTotal', monthCents)] : []),
    ...(firstCents === monthCents ? [] : amount('firstMonth', firstCents)),
  ];
}

const bridging = ({ calculation }: NoticeFacts): SheetFact[] =>
  calculation === null
    ? []
    : [
        ...date('from', calculation.benefitFrom),
        ...date('until', calculation.benefitUntil ?? calculation.benefitFrom),
        ...amount('wholeAmount', calculation.firstMonthAmountCents),
      ];

const child = (facts: NoticeFacts): SheetFact[] => text('child', facts.child?.name);

const place = ({ place: given, office }: NoticeFacts): SheetFact[] =>
  given === null
    ? []
    : [...text('place', `${given.site}, ${given.room}`), ...text('placeAddress', addressOfPlace(given, office))];

const job = ({ fields: { jobTitle, employerName } }: NoticeFacts): SheetFact[] =>
  text('job', [jobTitle, employerName].filter((part) => part !== undefined).join(', '));

const contested = ({ fields }: NoticeFacts): SheetFact[] => [
  ...date('decisionPosted', fields.decisionPostedOn),
  ...date('objectionReceived', fields.objectionReceivedOn),
];

const factsOfKind: Readonly<Partial<Record<NoticeKind, (facts: NoticeFacts) => SheetFact[]>>> = {
  GRANT: monthlyBenefits,
  RESTRICTION: monthlyBenefits,
  BRIDGING: bridging,
  REFUSAL: ({ calculation, fields }) => date('from', calculation?.benefitFrom ?? fields.benefitFrom),
  BENEFIT_END: ({ fields }) => date('lastBenefitDay', fields.benefitEndDate),
  TREATMENT_VOUCHER: ({ today }) => date('validUntil', endOfQuarter(today)),
  COST_APPROVAL: ({ fields }) => date('validUntil', fields.costApprovalUntil),
  NOT_RESPONSIBLE: ({ fields }) => text('responsibleArea', fields.residenceObligation?.area),
  EDUCATION_GRANT: (facts) => [
    ...child(facts),
    ...date('from', facts.child?.fields.educationFrom),
    ...amount('suppliesOnce', facts.child?.fields.suppliesAmount),
  ],
  EDUCATION_HEARING: child,
  EDUCATION_REFUSAL: child,
  HOUSING_ALLOCATION: place,
  HOUSING_FEE: ({ fields, today }) => [...amount('monthlyFee', fields.usageFee), ...date('from', fields.movedInOn ?? today)],
  LANDLORD_CONFIRMATION: (facts) => [...place(facts), ...date('movedIn', facts.fields.movedInOn ?? facts.today)],
  EXPIRY_REMINDER: ({ fields }) => date('validUntil', fields.documentExpiresOn ?? fields.statusValidUntil),
  INTERIM_PROOF: ({ fields }) => date('appliedOn', fields.applicationDate),
  MOVE_REFUSAL: ({ fields }) => text('destination', fields.moveDestination),
  WORK_PERMIT: (facts) => [
    ...job(facts),
    ...date('from', facts.fields.jobStartOn),
    ...date('until', facts.fields.workPermitUntil),
  ],
  WORK_PERMIT_HEARING: job,
  WORK_PERMIT_REFUSAL: job,
  OBJECTION_REMEDY: contested,
  OBJECTION_DECISION: contested,
};

export const sheetFacts = (kind: NoticeKind, facts: NoticeFacts): SheetFact[] => factsOfKind[kind]?.(facts) ?? [];

/** What the person is to do until a day: answer, or hand papers in. */
export interface DueStep {
  step: 'ANSWER' | 'HAND_IN';
  until: string;
}

export function dueStep(kind: NoticeKind, { fields, today }: NoticeFacts): DueStep | null {
  switch (kind) {
    case 'HEARING':
    case 'EDUCATION_HEARING':
    case 'WORK_PERMIT_HEARING':
    case 'TITLE_HEARING':
      return { step: 'ANSWER', until: answerDueOn(today) };
    case 'COOPERATION_REQUEST':
      return { step: 'HAND_IN', until: fields.documentsDueOn ?? answerDueOn(today) };
    case 'PROOF_REQUEST':
      return fields.proofsDueOn === undefined ? null : { step: 'HAND_IN', until: fields.proofsDueOn };
    default:
      return null;
  }
}
