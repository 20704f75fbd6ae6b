/** Refusal of a first application because a title leads to benefits of another authority (AsylbLG 1(1) and (3)). */
import { heading, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstBenefitDecision } from '../text/remedies.ts';
import { followingBenefitPoints, occasionOf } from '../text/benefit-transfer.ts';

/** Unlike an end of benefits it takes nothing away: there is no effect that an objection could put off. */
export function noEntitlement({ applicant, fields, office, persons }: NoticeFacts): NoticeContent {
  const others = persons.length > 1 ? ' Das gilt für alle Personen, für die Sie Leistungen beantragt haben.' : '';
  return {
    subject: 'Kein Anspruch auf Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('über Ihren Antrag haben wir wie folgt entschieden.')],
      decision: [
        heading('Entscheidung'),
        numbered([`Ihr Antrag auf Leistungen nach dem Asylbewerberleistungsgesetz wird abgelehnt.${others}`]),
      ],
      reasons: [
        heading('Begründung'),
        paragraph(
          `${occasionOf(fields)} Leistungen nach dem Asylbewerberleistungsgesetz stehen nur den in § 1 Abs. 1 AsylbLG genannten Personen zu, und nicht mehr, wenn diese Voraussetzung entfallen ist (§ 1 Abs. 3 AsylbLG). Sie haben bisher keine Leistungen nach diesem Gesetz erhalten.`,
        ),
        ...written(fields.benefitEndReason),
      ],
      guidance: followingBenefitPoints(fields),
      remedies: [...remedyAgainstBenefitDecision(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}
