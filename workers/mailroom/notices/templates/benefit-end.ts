/** Decision that benefits end because their conditions have lapsed (AsylbLG 1(3)). */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { followingBenefitPoints, occasionOf } from '../text/benefit-transfer.ts';
import { longDate } from '../text/german.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstBenefitEnd } from '../text/remedies.ts';

const endsWith =
  'Die Leistungsberechtigung endet mit Ablauf des Monats, in dem die Leistungsvoraussetzung entfällt (§ 1 Abs. 3 AsylbLG).';

export function benefitEnd({ applicant, fields, office, persons }: NoticeFacts): NoticeContent {
  const { benefitEndDate, benefitEndReason } = fields;
  if (benefitEndDate === undefined) throw new LetterLacks('benefitEndDate', 'Das Leistungsende ist nicht erfasst.');
  const others = persons.length > 1 ? ' Das gilt für alle Personen, die Leistungen mit Ihnen zusammen erhalten.' : '';
  return {
    subject: 'Ende der Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('über Ihre Leistungen haben wir neu entschieden.')],
      decision: [
        heading('Entscheidung'),
        numbered([
          `Ihre Leistungen nach dem Asylbewerberleistungsgesetz enden mit Ablauf des ${longDate(benefitEndDate)}.${others}`,
          `Die Bewilligung wird für die Zeit danach aufgehoben (§ 9 Abs. 4 AsylbLG in Verbindung mit § 48 Abs. 1 SGB X).`,
        ]),
      ],
      reasons: [heading('Begründung'), paragraph(`${occasionOf(fields)} ${endsWith}`), ...written(benefitEndReason)],
      guidance: followingBenefitPoints(fields, [
        'Behandlungsscheine und Karten aus der Zeit unserer Zuständigkeit gelten nur bis zum genannten Tag. Wählen Sie rechtzeitig eine Krankenkasse.',
      ]),
      remedies: [...remedyAgainstBenefitEnd(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}
