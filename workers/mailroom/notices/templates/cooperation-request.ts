/** Mitwirkungsaufforderung with the notice of consequences that the law asks for (AsylbLG 9(3), SGB I 60, 66(3)). */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, list, paragraph, strong, type Block, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { answerDueOn } from '../text/deadline.ts';
import { longDate } from '../text/german.ts';
import { closing, greeting } from '../text/posting.ts';

const documents: Record<string, string> = {
  IDENTITY: 'Nachweis der Identität (Pass, Personalausweis, Geburtsurkunde oder andere amtliche Papiere)',
  STATUS: 'Nachweis des Aufenthalts (Ankunftsnachweis, Aufenthaltsgestattung oder Duldung)',
  FAMILY: 'Nachweise zur Familie (Heirats- und Geburtsurkunden)',
  INCOME: 'Einkommensnachweise (Lohnabrechnungen, Arbeitsvertrag)',
  ASSETS: 'Nachweise zum Vermögen (Kontoauszüge der letzten drei Monate)',
  RENT: 'Mietvertrag und Nachweise zu Neben- und Heizkosten',
  BANK: 'Bankverbindung (IBAN)',
};

export function cooperationRequest(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office, today } = facts;
  return {
    subject: 'Bitte um Unterlagen zu Ihrem Antrag auf Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [
        paragraph(
          'Ihr Antrag ist noch nicht vollständig. Damit wir entscheiden können, brauchen wir weitere Angaben oder Unterlagen von Ihnen.',
        ),
      ],
      matter: [heading('Was fehlt'), ...missing(facts)],
      deadline: [
        heading('Bis wann'),
        strong(`Bitte legen Sie die Unterlagen bis zum ${longDate(fields.documentsDueOn ?? answerDueOn(today))} vor.`),
      ],
      guidance: [
        paragraph(
          'Sie können sie im Servicecenter abgeben oder uns schicken. Können Sie etwas nicht rechtzeitig beschaffen, sagen Sie uns bitte vorher Bescheid; wir helfen Ihnen.',
        ),
      ],
      consequences: [
        heading('Warum das wichtig ist'),
        paragraph(
          'Wer Leistungen beantragt, muss alle dafür erheblichen Tatsachen angeben und Beweisurkunden vorlegen (§ 9 Abs. 3 AsylbLG in Verbindung mit § 60 Abs. 1 SGB I). Kommen Sie dem nicht nach und wird die Klärung des Sachverhalts dadurch erheblich erschwert, können wir die Leistung bis zur Nachholung der Mitwirkung ganz oder teilweise versagen, soweit ihre Voraussetzungen nicht nachgewiesen sind (§ 66 Abs. 1 SGB I). Auf diese Folge müssen wir Sie schriftlich hinweisen (§ 66 Abs. 3 SGB I).',
        ),
      ],
      notes: [
        paragraph(
          'Befinden Sie sich in einer Notlage, etwa ohne Essen, Unterkunft oder nötige ärztliche Hilfe, melden Sie sich bitte sofort.',
        ),
      ],
      closing: closing(office),
    },
  };
}

function missing({ fields }: NoticeFacts): Block[] {
  const named = (fields.missingDocuments ?? []).flatMap((code) => documents[code] ?? []);
  const noted = written(fields.missingDocumentsNote);
  if (named.length === 0 && noted.length === 0) {
    throw new LetterLacks('missingDocuments', 'Es ist nicht erfasst, welche Unterlagen fehlen.');
  }
  return [...(named.length === 0 ? [] : [list(named)]), ...noted];
}
