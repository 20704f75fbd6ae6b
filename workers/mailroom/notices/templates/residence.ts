/** Letters on the way to a residence title: its end is near, the former one continues, proofs are missing (AufenthG 81, 82). */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, list, paragraph, strong, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { longDate } from '../text/german.ts';
import { closing, greeting, issuedBy } from '../text/posting.ts';

const isToleration = (statusCode: string | undefined): boolean => statusCode?.startsWith('DULDUNG') === true;

/** @throws LetterLacks without the day: a reminder that names none helps nobody */
export function expiryReminder({ applicant, fields, office }: NoticeFacts): NoticeContent {
  const lastDay = fields.documentExpiresOn ?? fields.statusValidUntil;
  if (lastDay === undefined) throw new LetterLacks('statusValidUntil', 'Es ist nicht erfasst, bis wann das Dokument gilt.');
  const document = isToleration(fields.statusCode) ? 'Ihre Duldung' : 'Ihr Aufenthaltstitel';
  return {
    subject: `${document} läuft ab`,
    parts: {
      salutation: [greeting(applicant.name)],
      matter: [strong(`${document} gilt noch bis zum ${longDate(lastDay)}.`)],
      guidance: [paragraph('Bitte vereinbaren Sie bald einen Termin im Servicecenter und stellen Sie dort Ihren Antrag.')],
      consequences: [
        heading('Warum das wichtig ist'),
        isToleration(fields.statusCode)
          ? paragraph('Ohne gültige Duldung haben Sie kein Dokument, mit dem Sie nachweisen können, dass Sie geduldet sind.')
          : paragraph(
              'Beantragen Sie die Verlängerung vor diesem Tag, gilt Ihr Titel bis zu unserer Entscheidung als fortbestehend (§ 81 Abs. 4 AufenthG). Danach ist das in der Regel nicht mehr möglich.',
            ),
      ],
      notes: [
        heading('Was Sie mitbringen'),
        list([
          'Ihren Pass oder andere Nachweise Ihrer Identität',
          'Ihr jetziges Aufenthaltsdokument',
          'Nachweise zu Arbeit, Ausbildung, Wohnung und Familie, soweit es sie gibt',
        ]),
      ],
      closing: closing(office),
    },
  };
}

/** Fiktionsbescheinigung (AufenthG 81(5)). @throws LetterLacks without the application, which alone makes the title continue */
export function interimProof({ applicant, fields, office }: NoticeFacts): NoticeContent {
  const { applicationDate, statusValidUntil } = fields;
  if (applicationDate === undefined) throw new LetterLacks('applicationDate', 'Der Tag des Antrags ist nicht erfasst.');
  const formerEnd = statusValidUntil === undefined ? '' : `, der bis zum ${longDate(statusValidUntil)} befristet war,`;
  return {
    subject: 'Bescheinigung über die Wirkung der Antragstellung (Fiktionsbescheinigung)',
    parts: {
      matter: [
        {
          kind: 'table',
          caption: 'Person und Antrag',
          columns: [
            { header: 'Angabe', width: 0.4 },
            { header: 'Inhalt', width: 0.6 },
          ],
          rows: [
            { cells: ['Name', applicant.name] },
            { cells: ['Geburtsdatum', applicant.birthDate ?? 'nicht bekannt'] },
            { cells: ['Antrag vom', longDate(applicationDate)] },
          ],
        },
        strong(
          `Der bisherige Aufenthaltstitel${formerEnd} gilt bis zur Entscheidung der Ausländerbehörde als fortbestehend (§ 81 Abs. 4 AufenthG).`,
        ),
        paragraph(
          'Diese Bescheinigung wird nach § 81 Abs. 5 AufenthG ausgestellt. Sie verliert ihre Wirkung mit der Entscheidung.',
        ),
      ],
      closing: [issuedBy(office)],
    },
  };
}

/** @throws LetterLacks without what is missing, or until when it has to be there */
export function proofRequest({ applicant, fields, office }: NoticeFacts): NoticeContent {
  const { missingProofs, proofsDueOn } = fields;
  if (missingProofs === undefined) throw new LetterLacks('missingProofs', 'Es ist nicht erfasst, was fehlt.');
  if (proofsDueOn === undefined)
    throw new LetterLacks('proofsDueOn', 'Es ist nicht erfasst, bis wann die Nachweise vorzulegen sind.');
  return {
    subject: 'Bitte um Nachweise zu Ihrem Antrag',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('damit wir über Ihren Antrag entscheiden können, brauchen wir weitere Nachweise von Ihnen.')],
      matter: [heading('Was fehlt'), list(missingProofs.split('\n').filter((line) => line.trim() !== ''))],
      deadline: [heading('Bis wann'), strong(`Bitte legen Sie die Nachweise bis zum ${longDate(proofsDueOn)} vor.`)],
      guidance: [
        paragraph(
          'Sie können sie im Servicecenter abgeben oder uns schicken. Schaffen Sie es nicht rechtzeitig, sagen Sie uns bitte vorher Bescheid; wir können die Frist verlängern.',
        ),
      ],
      consequences: [
        heading('Warum das wichtig ist'),
        paragraph(
          'Sie müssen Ihre Belange und günstige Umstände, die nicht offenkundig sind, unverzüglich geltend machen und Nachweise beibringen. Was Sie nach Ablauf der Frist vorbringen, kann unberücksichtigt bleiben (§ 82 Abs. 1 AufenthG).',
        ),
      ],
      closing: closing(office),
    },
  };
}
