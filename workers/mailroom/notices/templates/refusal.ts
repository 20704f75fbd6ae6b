/** Ablehnungsbescheid: by calculation (means cover the need) or on the merits (a caseworker's reasons). */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { reasonsOfAmount, reasonsOfHearing, written } from '../text/benefit-reasons.ts';
import { calculationTables } from '../text/calculation-table.ts';
import { longDate } from '../text/german.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstBenefitDecision } from '../text/remedies.ts';

export function refusal(facts: NoticeFacts): NoticeContent {
  const { applicant, calculation, fields, office } = facts;
  const from = calculation?.benefitFrom ?? fields.benefitFrom;
  if (calculation === null && fields.decisionReason === undefined) {
    throw new LetterLacks('decisionReason', 'Eine Ablehnung ohne Berechnung braucht eine Begründung.');
  }
  return {
    subject: 'Ablehnung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('über Ihren Antrag haben wir wie folgt entschieden.')],
      decision: [
        heading('Entscheidung'),
        numbered([
          `Leistungen nach dem Asylbewerberleistungsgesetz${from === undefined ? '' : ` ab dem ${longDate(from)}`} werden abgelehnt.`,
        ]),
      ],
      reasons: [
        heading('Begründung'),
        ...(calculation === null
          ? []
          : [
              paragraph(
                'Leistungen erhält nur, wer seinen Bedarf nicht aus eigenem Einkommen und Vermögen und dem der Familienangehörigen im selben Haushalt decken kann (§ 7 Abs. 1 AsylbLG). Ihr Einkommen oder Vermögen deckt den Bedarf.',
              ),
              ...reasonsOfAmount(facts, calculation),
            ]),
        ...written(fields.decisionReason),
        ...reasonsOfHearing(facts),
      ],
      calculation: calculationTables(facts),
      guidance: [
        heading('Hinweis'),
        paragraph(
          'Ändern sich Ihre Verhältnisse, etwa weil Einkommen wegfällt oder Vermögen verbraucht ist, melden Sie sich bitte sofort. Leistungen setzen ein, sobald uns bekannt wird, dass die Voraussetzungen vorliegen (§ 6b AsylbLG in Verbindung mit § 18 SGB XII).',
        ),
      ],
      remedies: [...remedyAgainstBenefitDecision(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}
