/** Kostenübernahmeerklärung (AsylbLG 6): shown to who provides the service. It says what is paid for, never what somebody suffers from. */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, list, paragraph, strong, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { euros, longDate } from '../text/german.ts';
import { greeting, issuedBy } from '../text/posting.ts';

/** AsylbLG 6(1). */
const grounds: Readonly<Record<string, string>> = {
  LIVELIHOOD: 'zur Sicherung des Lebensunterhalts unerlässlich',
  HEALTH: 'zur Sicherung der Gesundheit unerlässlich',
  CHILDREN: 'zur Deckung besonderer Bedürfnisse von Kindern geboten',
  COOPERATION: 'zur Erfüllung einer verwaltungsrechtlichen Mitwirkungspflicht erforderlich',
};

export function costApproval({ applicant, caseNumber, fields, office, today }: NoticeFacts): NoticeContent {
  const { costApprovalFor: service, costApprovalGround, costApprovalUpTo: upTo, costApprovalUntil: until } = fields;
  const ground = grounds[costApprovalGround ?? ''];
  if (service === undefined || ground === undefined || upTo === undefined || until === undefined) {
    throw new LetterLacks('costApprovalFor', 'Zur Kostenübernahme fehlen Leistung, Grund, Höchstbetrag oder Ende der Zusage.');
  }
  return {
    subject: 'Kostenübernahmeerklärung nach § 6 des Asylbewerberleistungsgesetzes (AsylbLG)',
    parts: {
      salutation: [greeting(applicant.name)],
      matter: [
        paragraph('wir übernehmen für Sie die Kosten der folgenden Leistung:'),
        strong(service),
        paragraph(`Sie ist im Einzelfall ${ground} (§ 6 Abs. 1 AsylbLG).`),
        paragraph(`Wir zahlen höchstens ${euros(upTo)}. Die Zusage gilt vom ${longDate(today)} bis zum ${longDate(until)}.`),
      ],
      guidance: [
        heading('Für die Stelle, die die Leistung erbringt'),
        list([
          `Diese Erklärung gilt für ${[applicant.name, ...(applicant.birthDate === null ? [] : [`geboren ${applicant.birthDate}`])].join(', ')}.`,
          `Abrechnung mit uns unter dem Aktenzeichen ${caseNumber}, nicht mit der Person.`,
          'Was über die genannte Leistung oder den Höchstbetrag hinausgeht, bedarf vorher unserer Zusage.',
        ]),
      ],
      notes: [paragraph('Legen Sie diese Erklärung und einen Nachweis Ihrer Person vor, bevor die Leistung beginnt.')],
      closing: [issuedBy(office)],
    },
  };
}
