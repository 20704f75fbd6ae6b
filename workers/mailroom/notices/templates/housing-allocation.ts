/** Zuweisung of a place in municipal housing under the by-laws on its use. */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, list, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstHousingDecision } from '../text/remedies.ts';
import { addressOfPlace } from '../text/recipient.ts';
import { personsTable } from '../text/persons-table.ts';

export function housingAllocation(facts: NoticeFacts): NoticeContent {
  const { applicant, office, place } = facts;
  if (place === null) throw new LetterLacks('placeId', 'Ohne Platz kann keine Zuweisung erstellt werden.');
  return {
    subject: 'Zuweisung einer Unterkunft',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('wir weisen Ihnen eine Unterkunft zu.')],
      decision: [
        heading('Entscheidung'),
        numbered([
          `Ihnen wird folgende Unterkunft zugewiesen: ${place.site}, ${place.room}, ${addressOfPlace(place, office)}.`,
          'Die Zuweisung gilt für die unten genannten Personen. Weitere Personen dürfen nicht aufgenommen werden.',
          'Bitte ziehen Sie innerhalb von sieben Tagen nach Bekanntgabe ein.',
        ]),
        personsTable('Personen, denen die Unterkunft zugewiesen wird', facts),
      ],
      reasons: [
        heading('Begründung'),
        paragraph(
          `Rechtsgrundlage ist die ${office.housingBylaw}. Bei der Auswahl haben wir die Größe Ihres Haushalts, gesundheitliche Einschränkungen, den Schutz von Frauen, Familien und Kindern sowie die freien Plätze berücksichtigt (§ 53 Abs. 1 AsylG, § 44 Abs. 2a und § 53 Abs. 3 AsylG).`,
        ),
      ],
      rights: [
        heading('Spricht etwas gegen diese Unterkunft?'),
        paragraph(
          'Sagen Sie es uns bitte innerhalb von drei Tagen, am besten der Flüchtlingssozialarbeit. Wir prüfen Ihre Gründe, bevor Sie einziehen. Ihr Recht auf einen Rechtsbehelf bleibt davon unberührt.',
        ),
      ],
      guidance: [
        heading('Was Sie wissen müssen'),
        list([
          'Spätestens beim Einzug brauchen Sie ein ärztliches Zeugnis, dass keine Anzeichen einer ansteckenden Lungentuberkulose vorliegen (§ 36 Abs. 4 des Infektionsschutzgesetzes).',
          'Melden Sie Ihren Wohnsitz innerhalb von zwei Wochen nach dem Einzug an (§ 17 Abs. 1 des Bundesmeldegesetzes). Die Wohnungsgeberbestätigung erhalten Sie von uns.',
          'Für die Benutzung wird eine Gebühr erhoben; darüber ergeht ein eigener Bescheid.',
        ]),
      ],
      remedies: [...remedyAgainstHousingDecision(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}
