/** Überbrückungsleistungen (AsylbLG 1(4)): two weeks at most until departure. */
import { heading, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { reasonsOfAmount, written } from '../text/benefit-reasons.ts';
import { calculationTables } from '../text/calculation-table.ts';
import { euros, longDate } from '../text/german.ts';
import { paymentMethodPoint } from '../text/payment.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstBenefitDecision } from '../text/remedies.ts';
import { requireCalculation } from './require-calculation.ts';

export function bridging(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office } = facts;
  const calculation = requireCalculation(facts);
  const { benefitFrom, benefitUntil, firstMonthAmountCents } = calculation;
  return {
    subject: 'Überbrückungsleistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('über Ihren Anspruch auf Leistungen haben wir wie folgt entschieden.')],
      decision: [
        heading('Entscheidung'),
        numbered([
          `Sie erhalten vom ${longDate(benefitFrom)} bis zum ${longDate(benefitUntil ?? benefitFrom)} Überbrückungsleistungen nach § 1 Abs. 4 AsylbLG.`,
          `Die Leistung für diese Zeit beträgt insgesamt ${euros(firstMonthAmountCents)}.`,
          ...paymentMethodPoint(fields.paymentMethod),
          'Weitere Leistungen nach diesem Gesetz werden nicht gewährt.',
        ]),
      ],
      reasons: [
        heading('Begründung'),
        paragraph(
          'Sie sind vollziehbar ausreisepflichtig, und ein anderer Staat der Europäischen Union oder ein am Dublin-Verfahren beteiligter Staat hat Ihnen Schutz gewährt oder ist für Sie zuständig. In diesem Fall bestehen nur Ansprüche auf eingeschränkte Hilfen bis zur Ausreise, längstens für zwei Wochen und einmal innerhalb von zwei Jahren (§ 1 Abs. 4 AsylbLG).',
        ),
        paragraph(
          'Die Überbrückungsleistungen umfassen den Bedarf an Ernährung, Körper- und Gesundheitspflege, Unterkunft und Heizung sowie die Behandlung akuter Erkrankungen und Schmerzzustände.',
        ),
        ...reasonsOfAmount(facts, calculation),
        ...written(fields.decisionReason),
      ],
      calculation: calculationTables(facts),
      guidance: [
        heading('Rückreise und Härtefälle'),
        paragraph(
          'Auf Antrag können angemessene Kosten der Rückreise als Darlehen übernommen werden. Soweit es im Einzelfall besondere Umstände erfordern, können zur Überwindung einer besonderen Härte weitere Leistungen erbracht oder der Zeitraum verlängert werden. Bitte sprechen Sie uns dazu an und legen Sie Nachweise vor.',
        ),
      ],
      remedies: [...remedyAgainstBenefitDecision(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}
