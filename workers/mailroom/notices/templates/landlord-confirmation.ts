/** Wohnungsgeberbestätigung with the contents that BMG 19(3) asks for. */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { officeAddress } from '../office.ts';
import { longDate } from '../text/german.ts';
import { personsTable } from '../text/persons-table.ts';
import { issuedBy } from '../text/posting.ts';
import { addressOfPlace } from '../text/recipient.ts';

export function landlordConfirmation(facts: NoticeFacts): NoticeContent {
  const { fields, office, place, today } = facts;
  if (place === null) throw new LetterLacks('placeId', 'Ohne Platz kann kein Einzug bestätigt werden.');
  return {
    subject: 'Wohnungsgeberbestätigung nach § 19 des Bundesmeldegesetzes (BMG)',
    parts: {
      matter: [
        paragraph('Hiermit bestätigen wir als Wohnungsgeber den folgenden Einzug.'),
        {
          kind: 'table',
          caption: 'Angaben zu Wohnung und Wohnungsgeber',
          columns: [
            { header: 'Angabe', width: 0.35 },
            { header: 'Inhalt', width: 0.65 },
          ],
          rows: [
            { cells: ['Wohnungsgeber', `${office.municipality}, ${office.department}`] },
            { cells: ['Anschrift des Wohnungsgebers', officeAddress(office)] },
            { cells: ['Eigentümer der Wohnung', office.housingOwner] },
            { cells: ['Anschrift der Wohnung', addressOfPlace(place, office)] },
            { cells: ['Lage', `${place.site}, ${place.room}`] },
            { cells: ['Tag des Einzugs', longDate(fields.movedInOn ?? today)] },
          ],
        },
        personsTable('Meldepflichtige Personen', facts),
      ],
      consequences: [
        heading('Hinweis'),
        paragraph(
          'Bitte legen Sie diese Bestätigung der Meldebehörde innerhalb von zwei Wochen nach dem Einzug vor (§ 17 Abs. 1 und § 19 Abs. 1 BMG). Es ist verboten, eine Wohnanschrift anzubieten oder zur Verfügung zu stellen, wenn ein tatsächlicher Bezug der Wohnung weder stattfindet noch beabsichtigt ist (§ 19 Abs. 6 BMG).',
        ),
      ],
      closing: [issuedBy(office)],
    },
  };
}
