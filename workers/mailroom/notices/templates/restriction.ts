/** Einschränkungsbescheid (AsylbLG 1a): burdensome, limited in time (14), effective at once (11(4)). */
import type { Calculation } from '../../../../src/case-file/repositories.ts';
import { heading, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { dutiesOfRecipients, reasonsOfAmount, reasonsOfHearing, written } from '../text/benefit-reasons.ts';
import { calculationTables } from '../text/calculation-table.ts';
import { daysLater } from '../text/deadline.ts';
import { enumerated, euros, longDate } from '../text/german.ts';
import { paymentPoints } from '../text/payment.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstRestriction } from '../text/remedies.ts';
import { restrictionGround } from '../text/restriction-grounds.ts';
import { requireCalculation } from './require-calculation.ts';

export function restriction(facts: NoticeFacts): NoticeContent {
  const { applicant, persons, fields, office } = facts;
  const calculation = requireCalculation(facts);
  const { norm, condition } = restrictionGround(fields.restrictionGround);
  const until = calculation.benefitUntil;
  const span = `vom ${longDate(calculation.benefitFrom)}${until === null ? '' : ` bis zum ${longDate(until)}`}`;
  const others = persons.filter(({ personId }) => personId !== applicant.personId).map(({ name }) => name);
  return {
    subject: 'Einschränkung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('über Ihren Anspruch auf Leistungen haben wir wie folgt entschieden.')],
      decision: [
        heading('Entscheidung'),
        numbered([
          `Ihr Anspruch auf Leistungen wird für die Zeit ${span} nach ${norm} eingeschränkt.`,
          'In dieser Zeit erhalten Sie Leistungen zur Deckung Ihres Bedarfs an Ernährung und Unterkunft einschließlich Heizung sowie Körper- und Gesundheitspflege.',
          ...(others.length === 0 ? [] : [`Die Leistungen für ${enumerated(others)} werden nicht eingeschränkt.`]),
          ...fullBenefitsBefore(calculation),
          ...paymentPoints(facts, calculation),
        ]),
      ],
      reasons: [
        heading('Begründung'),
        ...written(fields.restrictionReason),
        paragraph(`Rechtsgrundlage ist ${norm}. ${condition}`),
        paragraph('Diese Voraussetzungen liegen nach den uns bekannten Tatsachen vor.'),
        ...reasonsOfHearing(facts),
        paragraph(
          'Bei einer Einschränkung nach § 1a AsylbLG werden nur noch die in Nummer 2 der Entscheidung genannten Leistungen erbracht (§ 1a Abs. 1 Satz 2 AsylbLG). Nur soweit im Einzelfall besondere Umstände vorliegen, können auch andere Leistungen nach § 3 Abs. 1 Satz 1 AsylbLG gewährt werden (§ 1a Abs. 1 Satz 3 AsylbLG). Solche Umstände haben wir geprüft.',
        ),
        paragraph(
          fields.restrictionGround === 'P7_DISORDER'
            ? 'Die Einschränkung ist befristet und dauert höchstens einen Monat (§ 1a Abs. 7 AsylbLG).'
            : 'Die Einschränkung ist befristet und dauert höchstens sechs Monate (§ 14 Abs. 1 AsylbLG). Danach prüfen wir neu; sie kann nur fortgesetzt werden, wenn die Pflichtverletzung andauert und die Voraussetzungen weiter vorliegen (§ 14 Abs. 2 AsylbLG).',
        ),
        ...reasonsOfAmount(facts, calculation),
        ...written(fields.decisionReason),
      ],
      calculation: calculationTables(facts),
      duties: dutiesOfRecipients(),
      remedies: [...remedyAgainstRestriction(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}

function fullBenefitsBefore({ beforeRestriction, benefitFrom }: Calculation): string[] {
  if (!beforeRestriction) return [];
  const until = daysLater(benefitFrom, -1);
  return [
    `Für die Zeit vom ${longDate(beforeRestriction.from)} bis zum ${longDate(until)} erhalten Sie Leistungen ohne Einschränkung, zusammen ${euros(beforeRestriction.amountCents)}.`,
  ];
}
