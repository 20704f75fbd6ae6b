import type { Calculation } from '../../../../src/case-file/repositories.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { euros, longDate } from './german.ts';

const methods: Record<string, string> = {
  BEZAHLKARTE: 'Die Leistung wird auf Ihre Bezahlkarte gebucht.',
  UEBERWEISUNG: 'Die Leistung wird auf das von Ihnen angegebene Konto überwiesen.',
  SACHLEISTUNG: 'Die Leistung wird als Sachleistung erbracht.',
  DIREKTZAHLUNG_VERMIETER:
    'Die Kosten der Unterkunft werden unmittelbar an die Vermieterseite gezahlt, der übrige Betrag an Sie.',
  SCHECK: 'Die Leistung wird Ihnen als Scheck ausgehändigt.',
};

/** What is paid in a whole month and from the beginning until the end of the first one, housing included. */
export function paidAmounts({ monthlyAmountCents, housingCostsCents, firstMonthAmountCents, beforeRestriction }: Calculation) {
  return {
    monthCents: monthlyAmountCents + housingCostsCents,
    firstCents: firstMonthAmountCents - (beforeRestriction?.amountCents ?? 0),
  };
}

/** What is paid and how, as points of the operative part. */
export function paymentPoints({ fields }: NoticeFacts, calculation: Calculation): string[] {
  const { monthlyAmountCents, housingCostsCents, benefitFrom } = calculation;
  const { monthCents, firstCents } = paidAmounts(calculation);
  const amounts =
    housingCostsCents === 0
      ? `Die Leistung beträgt ${euros(monthCents)} im Monat.`
      : `Die Leistung beträgt ${euros(monthlyAmountCents)} im Monat. Hinzu kommen ${euros(housingCostsCents)} im Monat für Unterkunft und Heizung, zusammen ${euros(monthCents)}.`;
  return [
    amounts,
    ...(firstCents === monthCents
      ? []
      : [`Für die Zeit ab dem ${longDate(benefitFrom)} bis zum Ende dieses Monats beträgt sie ${euros(firstCents)}.`]),
    ...paymentMethodPoint(fields.paymentMethod),
  ];
}

export function paymentMethodPoint(method: string | undefined): string[] {
  const sentence = method === undefined ? undefined : methods[method];
  return sentence === undefined ? [] : [sentence];
}
