/** Abhilfebescheid (SGG 85(1), VwGO 72): the office corrects itself in full; what follows from it is decided anew. */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { contestedDecision } from '../text/contested-decision.ts';
import { closing, greeting } from '../text/posting.ts';

/** @throws LetterLacks without a statement: nobody could tell what was corrected */
export function objectionRemedy(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office } = facts;
  if (fields.reviewStatement === undefined)
    throw new LetterLacks('reviewStatement', 'Es ist nicht erfasst, worin abgeholfen wird.');
  return {
    subject: 'Abhilfe auf Ihren Widerspruch',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph(`auf Ihren Widerspruch gegen den ${contestedDecision(facts)}, haben wir unsere Entscheidung geprüft.`)],
      decision: [
        heading('Entscheidung'),
        numbered([
          'Ihrem Widerspruch wird in vollem Umfang abgeholfen. Der angefochtene Bescheid wird insoweit aufgehoben.',
          'Die zur zweckentsprechenden Rechtsverfolgung notwendigen Aufwendungen werden Ihnen erstattet. Verwaltungskosten werden nicht erhoben.',
        ]),
      ],
      reasons: [
        heading('Gründe'),
        ...written(fields.reviewStatement),
        paragraph(
          fields.remedyNorm === 'VWGO_70'
            ? 'Rechtsgrundlage ist § 72 der Verwaltungsgerichtsordnung (VwGO).'
            : 'Rechtsgrundlage ist § 85 Abs. 1 des Sozialgerichtsgesetzes (SGG).',
        ),
      ],
      guidance: [
        heading('Wie es weitergeht'),
        paragraph('Was sich für Sie ändert, setzen wir neu fest; darüber erhalten Sie einen eigenen Bescheid.'),
      ],
      closing: closing(office),
    },
  };
}
