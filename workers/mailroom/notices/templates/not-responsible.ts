/** Information that another authority is responsible (AsylbLG 10a). It decides nothing, so it instructs on no remedy. */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { closing, greeting } from '../text/posting.ts';

export function notResponsible({ applicant, fields, office }: NoticeFacts): NoticeContent {
  const { residenceObligation } = fields;
  if (residenceObligation === undefined) {
    throw new LetterLacks('residenceObligation', 'Es ist nicht erfasst, welcher Ort zuständig ist.');
  }
  const { area, legalBasis } = residenceObligation;
  return {
    subject: 'Zuständigkeit für Ihre Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      matter: [
        paragraph(
          'Sie haben bei uns Bedarf an Leistungen nach dem Asylbewerberleistungsgesetz angezeigt. Dafür sind wir nicht zuständig.',
        ),
        heading('Wer zuständig ist'),
        paragraph(
          `Zuständig ist die Leistungsbehörde für: ${area}. Dorthin sind Sie verteilt oder zugewiesen, oder dort müssen Sie wohnen (${legalBasis}). Örtlich zuständig ist nach § 10a Abs. 1 AsylbLG die Behörde, in deren Bereich die Person verteilt oder zugewiesen worden ist oder für deren Bereich eine Wohnsitzauflage besteht.`,
        ),
      ],
      guidance: [
        heading('Was Sie tun können'),
        paragraph(
          'Bitte wenden Sie sich an die dortige Behörde. Auf Wunsch leiten wir Ihre Unterlagen dorthin weiter. Meinen Sie, dass die Zuweisung oder Auflage nicht mehr gilt, legen Sie uns bitte die Nachweise vor. Auf Antrag entscheiden wir durch förmlichen Bescheid.',
        ),
      ],
      notes: [
        paragraph(
          'In einer Notlage, die keinen Aufschub duldet, und für die Reise zum zuständigen Ort helfen wir Ihnen (§ 11 Abs. 2 AsylbLG). Bitte melden Sie sich dann sofort im Servicecenter.',
        ),
      ],
      closing: closing(office),
    },
  };
}
