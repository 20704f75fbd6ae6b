/** Bewilligungsbescheid: basic benefits (AsylbLG 3, 3a) or benefits as under SGB XII (AsylbLG 2). */
import { heading, list, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { dutiesOfRecipients, reasonsOfAmount, written } from '../text/benefit-reasons.ts';
import { calculationTables } from '../text/calculation-table.ts';
import { longDate } from '../text/german.ts';
import { benefitsOf, recipientsOf } from '../text/grant-words.ts';
import { paymentPoints } from '../text/payment.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstBenefitDecision } from '../text/remedies.ts';
import { requireCalculation } from './require-calculation.ts';

export function grant(facts: NoticeFacts): NoticeContent {
  const { applicant, persons, fields, office, today } = facts;
  const calculation = requireCalculation(facts);
  const analog = calculation.outcome === 'BEWILLIGT_2';
  const children = persons.some(({ birthYear }) => birthYear !== null && Number(today.slice(0, 4)) - birthYear <= 18);
  return {
    subject: 'Bewilligung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('über Ihren Bedarf haben wir wie folgt entschieden.')],
      decision: [
        heading('Entscheidung'),
        numbered([
          `${recipientsOf(facts)} erhalten ab dem ${longDate(calculation.benefitFrom)} ${benefitsOf(calculation)}.`,
          ...paymentPoints(facts, calculation),
        ]),
      ],
      reasons: [
        heading('Begründung'),
        paragraph('Sie sind nach § 1 Abs. 1 AsylbLG leistungsberechtigt und können Ihren Bedarf nicht selbst decken.'),
        paragraph(
          analog
            ? 'Sie halten sich seit mindestens 36 Monaten ohne wesentliche Unterbrechung im Bundesgebiet auf, ohne die Dauer des Aufenthalts rechtsmissbräuchlich selbst beeinflusst zu haben; minderjährige Kinder erhalten diese Leistungen, wenn mindestens ein Elternteil im Haushalt sie erhält (§ 2 Abs. 1 und 3 AsylbLG).'
            : 'Leistungen entsprechend dem SGB XII nach § 2 Abs. 1 AsylbLG stehen Ihnen zurzeit nicht zu: Sie setzen einen Aufenthalt von 36 Monaten ohne wesentliche Unterbrechung voraus, dessen Dauer nicht rechtsmissbräuchlich selbst beeinflusst wurde.',
        ),
        ...(analog ? [] : written(fields.abuseReason)),
        ...reasonsOfAmount(facts, calculation),
        ...written(fields.decisionReason),
      ],
      calculation: calculationTables(facts),
      guidance: [
        heading('Weitere Leistungen'),
        list([
          analog
            ? 'Bei Krankheit: Ihre Krankenkasse betreut Sie wie gesetzlich Versicherte (§ 264 Abs. 2 SGB V).'
            : 'Bei akuter Krankheit, Schmerzen, Schwangerschaft und Geburt: Behandlungsschein oder Karte (§ 4 AsylbLG).',
          ...(children
            ? [
                'Für Kinder und Jugendliche: Leistungen für Bildung und Teilhabe, etwa Schulbedarf, Ausflüge und Mittagessen (§ 3 Abs. 4 AsylbLG).',
              ]
            : []),
          ...(analog ? [] : ['In besonderen Lagen: sonstige Leistungen (§ 6 AsylbLG).']),
        ]),
      ],
      duties: dutiesOfRecipients(),
      remedies: [...remedyAgainstBenefitDecision(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}
