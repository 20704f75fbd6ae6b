/** Gebührenbescheid for the use of municipal housing. */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { euros, longDate } from '../text/german.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstFee } from '../text/remedies.ts';

export function housingFee(facts: NoticeFacts): NoticeContent {
  const { applicant, caseNumber, fields, office, place, today } = facts;
  const { usageFee } = fields;
  if (usageFee === undefined) throw new LetterLacks('usageFee', 'Die Benutzungsgebühr ist nicht erfasst.');
  const from = fields.movedInOn ?? today;
  const dwelling = place === null ? 'der Unterkunft' : `der Unterkunft ${place.site}, ${place.room}`;
  return {
    subject: 'Gebühr für die Benutzung der Unterkunft',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph(`für die Benutzung ${dwelling} setzen wir eine Gebühr fest.`)],
      decision: [
        heading('Entscheidung'),
        numbered([
          `Die Gebühr beträgt ${euros(usageFee)} im Monat. Sie ist ab dem ${longDate(from)} zu zahlen.`,
          'Sie wird zu den Zeitpunkten fällig, die in der Satzung genannt sind.',
        ]),
      ],
      details: [
        {
          kind: 'table',
          caption: 'Festsetzung',
          columns: [
            { header: 'Unterkunft', width: 0.4 },
            { header: 'Beginn', width: 0.3 },
            { header: 'Gebühr im Monat', width: 0.3, align: 'right' },
          ],
          rows: [{ cells: [place === null ? 'Unterkunft' : `${place.site}, ${place.room}`, longDate(from), euros(usageFee)] }],
        },
      ],
      reasons: [
        heading('Begründung'),
        paragraph(
          `Rechtsgrundlage ist die ${office.feeBylaw}. Gebührenpflichtig ist, wer eine Unterkunft benutzt; die Pflicht beginnt mit dem Einzug und endet mit der Rückgabe der Unterkunft.`,
        ),
        paragraph(
          'Ob und wie weit die Gebühr als Bedarf für Unterkunft und Heizung nach § 3 Abs. 3 Satz 2 AsylbLG übernommen wird, entscheidet die Leistungsstelle. Übernimmt sie die Gebühr, müssen Sie insoweit nichts überweisen.',
        ),
      ],
      payment: [
        heading('Zahlung'),
        paragraph(
          `Bitte überweisen Sie an ${office.feeAccount.holder}, IBAN ${office.feeAccount.iban}, und geben Sie das Aktenzeichen ${caseNumber} an.`,
        ),
      ],
      remedies: [...remedyAgainstFee(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}
