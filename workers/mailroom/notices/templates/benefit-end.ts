/** Decision that benefits end because their conditions have lapsed (AsylbLG 1(3)). */
import { heading, list, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { longDate } from '../text/german.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstBenefitEnd } from '../text/remedies.ts';

const endsWith =
  'Die Leistungsberechtigung endet mit Ablauf des Monats, in dem die Leistungsvoraussetzung entfällt (§ 1 Abs. 3 AsylbLG).';

export function benefitEnd({ applicant, fields, office, persons }: NoticeFacts): NoticeContent {
  const { benefitEndDate, benefitEndReason, followingBenefit } = fields;
  if (benefitEndDate === undefined) throw new Error('benefitEndDate: Das Leistungsende ist nicht erfasst.');
  const others = persons.length > 1 ? ' Das gilt für alle Personen, die Leistungen mit Ihnen zusammen erhalten.' : '';
  return {
    subject: 'Ende der Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    blocks: [
      greeting(applicant.name),
      paragraph('über Ihre Leistungen haben wir neu entschieden.'),
      heading('Entscheidung'),
      numbered([
        `Ihre Leistungen nach dem Asylbewerberleistungsgesetz enden mit Ablauf des ${longDate(benefitEndDate)}.${others}`,
        `Die Bewilligung wird für die Zeit danach aufgehoben (§ 9 Abs. 4 AsylbLG in Verbindung mit § 48 Abs. 1 SGB X).`,
      ]),
      heading('Begründung'),
      paragraph(`${occasionOf(fields)} ${endsWith}`),
      ...written(benefitEndReason),
      heading('Wie es für Sie weitergeht'),
      list([
        ...(followingBenefit === 'SGB_II'
          ? [
              'Stellen Sie den Antrag auf Bürgergeld noch in diesem Monat beim Jobcenter: Er wirkt auf den Ersten des Monats zurück (§ 37 Abs. 2 SGB II). Das Servicecenter hilft Ihnen dabei.',
              'Melden Sie sich bei uns, wenn Sie vor der Entscheidung des Jobcenters kein Geld mehr haben.',
            ]
          : []),
        ...(followingBenefit === 'OTHER_AUTHORITY'
          ? ['Wir helfen Ihnen, die Leistungen beim zuständigen Träger zu beantragen.']
          : []),
        'Behandlungsscheine und Karten aus der Zeit unserer Zuständigkeit gelten nur bis zum genannten Tag. Wählen Sie rechtzeitig eine Krankenkasse.',
      ]),
      ...remedyAgainstBenefitEnd(office),
      postingFiction(office),
      ...closing(office),
    ],
  };
}

function occasionOf({ transferReason, titleDecidedOn, movePlannedOn, moveDestination }: NoticeFacts['fields']): string {
  const on = titleDecidedOn === undefined ? '' : ` am ${longDate(titleDecidedOn)}`;
  switch (transferReason) {
    case 'RECOGNITION':
      return `Das Bundesamt für Migration und Flüchtlinge hat Sie${on} anerkannt.`;
    case 'TITLE':
      return `Ihnen wurde${on} ein Aufenthaltstitel erteilt, mit dem Sie nicht mehr nach § 1 Abs. 1 AsylbLG leistungsberechtigt sind.`;
    case 'MOVE':
      return `Sie ziehen${movePlannedOn === undefined ? '' : ` am ${longDate(movePlannedOn)}`} nach ${moveDestination ?? 'außerhalb'}; für Ihre Leistungen sind wir dann nicht mehr zuständig.`;
    default:
      throw new Error('transferReason: Es ist nicht erfasst, warum die Leistungen enden.');
  }
}
