/** Behandlungsschein (AsylbLG 4): shown in a practice. It says what is paid for, never what somebody suffers from. */
import { heading, list, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { longDate } from '../text/german.ts';
import { personsTable } from '../text/persons-table.ts';
import { greeting, issuedBy } from '../text/posting.ts';
import { endOfQuarter } from '../text/quarter.ts';

export function treatmentVoucher(facts: NoticeFacts): NoticeContent {
  const { applicant, caseNumber, office, today } = facts;
  return {
    subject: 'Behandlungsschein nach § 4 des Asylbewerberleistungsgesetzes (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      matter: [
        paragraph(
          'für die unten genannten Personen übernehmen wir die Kosten der ärztlichen und zahnärztlichen Behandlung akuter Erkrankungen und Schmerzzustände mit Arznei- und Verbandmitteln und sonst erforderlichen Leistungen (§ 4 Abs. 1 AsylbLG) sowie der Hilfe bei Schwangerschaft und Geburt (§ 4 Abs. 2 AsylbLG).',
        ),
        personsTable('Dieser Schein gilt für', facts),
        paragraph(`Er gilt vom ${longDate(today)} bis zum ${longDate(endOfQuarter(today))}.`),
      ],
      guidance: [
        heading('Für die Praxis'),
        list([
          `Abrechnung mit uns unter dem Aktenzeichen ${caseNumber}.`,
          'Zahnersatz nur, soweit er im Einzelfall aus medizinischen Gründen unaufschiebbar ist (§ 4 Abs. 1 AsylbLG).',
          'Was darüber hinausgeht, etwa eine planbare Behandlung im Krankenhaus, bedarf vorher unserer Zusage (§ 6 Abs. 1 AsylbLG); ein Notfall nicht.',
        ]),
      ],
      notes: [
        paragraph(
          'Bringen Sie diesen Schein und einen Nachweis Ihrer Person mit. In einem Notfall gehen Sie sofort ins Krankenhaus.',
        ),
      ],
      closing: [issuedBy(office)],
    },
  };
}
