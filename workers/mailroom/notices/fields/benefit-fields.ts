/** What letters on benefits know: from the calculation, else from the case. */
import { childOf } from '../templates/education.ts';
import { educationPartsInWords } from '../text/education-parts.ts';
import { euros, longDate } from '../text/german.ts';
import { benefitsOf, recipientsOf } from '../text/grant-words.ts';
import { paymentPoints } from '../text/payment.ts';
import { requireCalculation } from '../templates/require-calculation.ts';
import { always, dayOf, field, type NoticeField } from './notice-field.ts';

const amountOf = (cents = 0): string | undefined => (cents === 0 ? undefined : euros(cents));

const amountFields: readonly NoticeField[] = [
  field('Leistungsende', 'Last day of benefits', ({ calculation }) => dayOf(calculation?.benefitUntil)),
  field('Monatsbetrag', 'Amount a month, without housing', ({ calculation }) => amountOf(calculation?.monthlyAmountCents)),
  field('Unterkunftskosten', 'Housing costs a month', ({ calculation }) => amountOf(calculation?.housingCostsCents)),
];

export const calculatedFields: readonly NoticeField[] = [
  field('Leistungsbeginn', 'First day of benefits', ({ calculation }) => dayOf(calculation?.benefitFrom)),
  ...amountFields,
];

export const grantFields: readonly NoticeField[] = [
  always('Leistungsbeginn', 'First day of benefits', (facts) => longDate(requireCalculation(facts).benefitFrom)),
  always('Leistungsberechtigte', 'Who is granted benefits', recipientsOf),
  always('Leistungsart', 'Which benefits, by which norm', (facts) => benefitsOf(requireCalculation(facts))),
  always('Beträge und Zahlung', 'Amounts and way of payment, one sentence each', (facts) =>
    paymentPoints(facts, requireCalculation(facts)).join('\n'),
  ),
  ...amountFields,
];

export const endOfBenefitsFields: readonly NoticeField[] = [
  field('Leistungsende', 'Last day of benefits', ({ fields }) => dayOf(fields.benefitEndDate)),
  field('Titel vom', 'Day of the title or recognition', ({ fields }) => dayOf(fields.titleDecidedOn)),
];

export const documentFields: readonly NoticeField[] = [
  field('Unterlagen bis', 'Day until which documents are due', ({ fields }) => dayOf(fields.documentsDueOn)),
];

export const childFields: readonly NoticeField[] = [
  always('Kind', 'Name of the child', (facts) => childOf(facts).name),
  field('Leistungsbeginn', 'First day of benefits', (facts) => dayOf(childOf(facts).fields.educationFrom)),
];

export const educationGrantFields: readonly NoticeField[] = [
  always('Bewilligte Leistungen', 'What is granted', (facts) =>
    educationPartsInWords(childOf(facts).fields.educationGrantParts ?? []),
  ),
  field('Schulbedarf', 'Amount for school supplies', (facts) => amountOf(childOf(facts).fields.suppliesAmount)),
];

export const feeFields: readonly NoticeField[] = [
  always('Gebühr', 'Fee a month', ({ fields }) => euros(fields.usageFee ?? 0)),
  always('Gebührenbeginn', 'First day of the fee', ({ fields, today }) => longDate(fields.movedInOn ?? today)),
];
