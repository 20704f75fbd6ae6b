/** Anhörung before a restriction or a refusal (VwVfG 28 of the state; SGB X applies only as far as AsylbLG 9(4) says). */
import { paragraph, type Block, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { reasonsOfAmount, written } from '../text/benefit-reasons.ts';
import { calculationTables } from '../text/calculation-table.ts';
import { longDate } from '../text/german.ts';
import { hearingDeadline, hearingMatter, howToAnswer, whatToName, withoutAnswer } from '../text/hearing.ts';
import { closing, greeting } from '../text/posting.ts';
import { restrictionGround } from '../text/restriction-grounds.ts';

export function hearing(facts: NoticeFacts): NoticeContent {
  const { applicant, calculation, office, today } = facts;
  const restricts = calculation?.outcome === 'EINGESCHRAENKT_1A';
  return {
    subject: 'Anhörung vor einer Entscheidung über Ihre Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      matter: hearingMatter(office, [...(restricts ? intendedRestriction(facts) : intendedRefusal(facts))]),
      calculation: calculationTables(facts),
      deadline: hearingDeadline(today),
      guidance: [
        paragraph(
          `${howToAnswer} ${whatToName} Auch gesundheitliche oder familiäre Gründe und andere besondere Umstände können wichtig sein. Eine Person Ihres Vertrauens darf Sie begleiten; brauchen Sie eine Sprachmittlung, sagen Sie es uns.`,
        ),
      ],
      consequences: [paragraph(withoutAnswer)],
      closing: closing(office),
    },
  };
}

function intendedRestriction(facts: NoticeFacts): Block[] {
  const { calculation, fields } = facts;
  const { norm, condition } = restrictionGround(fields.restrictionGround);
  const until = calculation?.benefitUntil ?? null;
  const span =
    calculation === null
      ? ''
      : ` für die Zeit vom ${longDate(calculation.benefitFrom)}${until === null ? '' : ` bis zum ${longDate(until)}`}`;
  return [
    paragraph(`Wir beabsichtigen, Ihren Anspruch auf Leistungen${span} nach ${norm} einzuschränken. ${condition}`),
    ...written(fields.restrictionReason),
    paragraph(
      'Sie würden dann nur noch Leistungen zur Deckung Ihres Bedarfs an Ernährung und Unterkunft einschließlich Heizung sowie Körper- und Gesundheitspflege erhalten.',
    ),
  ];
}

function intendedRefusal(facts: NoticeFacts): Block[] {
  const { calculation, fields } = facts;
  return [
    paragraph('Wir beabsichtigen, Leistungen nach dem Asylbewerberleistungsgesetz abzulehnen.'),
    ...(calculation === null
      ? []
      : [
          paragraph('Nach den uns vorliegenden Angaben deckt Ihr Einkommen oder Vermögen den Bedarf (§ 7 Abs. 1 AsylbLG).'),
          ...reasonsOfAmount(facts, calculation),
        ]),
    ...written(fields.decisionReason),
  ];
}
