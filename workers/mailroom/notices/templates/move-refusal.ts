/** Decision that a residence obligation is not lifted for a move (AufenthG 12a(5), 72(3a)). */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstHousingDecision } from '../text/remedies.ts';

export function moveRefusal({ applicant, fields, office }: NoticeFacts): NoticeContent {
  const { moveDestination, moveRefusalReason } = fields;
  if (moveDestination === undefined) throw new LetterLacks('moveDestination', 'Der geplante Wohnort ist nicht erfasst.');
  if (moveRefusalReason === undefined) throw new LetterLacks('moveRefusalReason', 'Die Ablehnung ist nicht begründet.');
  return {
    subject: 'Ihr Antrag auf Aufhebung der Wohnsitzauflage',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph(`Sie möchten nach ${moveDestination} ziehen. Darüber haben wir wie folgt entschieden.`)],
      decision: [
        heading('Entscheidung'),
        numbered(['Ihr Antrag, die Wohnsitzauflage aufzuheben, wird abgelehnt. Die Auflage gilt weiter.']),
      ],
      reasons: [
        heading('Begründung'),
        paragraph(
          'Eine Wohnsitzauflage ist aufzuheben, wenn Beschäftigung, Ausbildung, Kurs oder Familie am anderen Ort oder eine Härte nachgewiesen sind (§ 12a Abs. 5 AufenthG). Die Ausländerbehörde des neuen Wohnorts muss zustimmen (§ 72 Abs. 3a AufenthG).',
        ),
        ...written(moveRefusalReason),
      ],
      guidance: [
        heading('Was Sie tun können'),
        paragraph('Ändern sich die Umstände oder haben Sie neue Nachweise, können Sie den Antrag jederzeit neu stellen.'),
      ],
      remedies: [
        // The instruction is that of every decision under general administrative law (VwGO 70).
        ...remedyAgainstHousingDecision(office),
        postingFiction(office),
      ],
      closing: closing(office),
    },
  };
}
