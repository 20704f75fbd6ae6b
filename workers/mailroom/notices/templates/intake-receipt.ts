/** Aufnahmebestätigung: what the person can show, and what comes next. It is neither a residence title nor an identity card. */
import { heading, list, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { longDate } from '../text/german.ts';
import { personsTable } from '../text/persons-table.ts';
import { greeting, issuedBy } from '../text/posting.ts';

export function intakeReceipt(facts: NoticeFacts): NoticeContent {
  const { applicant, caseNumber, office, today } = facts;
  return {
    subject: 'Bestätigung Ihrer Aufnahme',
    parts: {
      salutation: [greeting(applicant.name)],
      matter: [
        paragraph(
          `wir bestätigen, dass Sie am ${longDate(today)} im Servicecenter der ${office.municipality} vorgesprochen haben und Ihre Daten aufgenommen worden sind. Ihr Aktenzeichen ist ${caseNumber}. Bitte nennen Sie es bei jedem Kontakt.`,
        ),
        personsTable('Aufgenommene Personen', facts),
      ],
      guidance: [
        heading('Wie es weitergeht'),
        list([
          'Unterkunft: Wir suchen einen passenden Platz oder melden Ihre Wohnung an.',
          'Leistungen: Wir prüfen Ihren Anspruch nach dem Asylbewerberleistungsgesetz (AsylbLG).',
          'Aufenthalt: Die Ausländerbehörde stellt das Dokument zu Ihrem Aufenthalt aus.',
          'Beratung: Die Flüchtlingssozialarbeit lädt Sie zu einem ersten Gespräch ein.',
        ]),
      ],
      rights: [
        heading('Bitte beachten Sie'),
        paragraph(
          'Diese Bestätigung ist kein Aufenthaltstitel und kein Ausweis. Teilen Sie uns jede Änderung Ihrer Anschrift, Ihrer Familie und Ihrer Erreichbarkeit sofort mit. Stimmt eine Angabe nicht, sagen Sie es uns bitte; Sie haben ein Recht auf Berichtigung und auf Auskunft über Ihre Daten (Art. 15 und 16 der Datenschutz-Grundverordnung).',
        ),
      ],
      notes: [
        paragraph(
          'Brauchen Sie heute noch Hilfe, etwa eine Unterkunft, Essen oder eine Ärztin oder einen Arzt, sprechen Sie uns bitte sofort an.',
        ),
      ],
      closing: [issuedBy(office)],
    },
  };
}
