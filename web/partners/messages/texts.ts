import type { z } from 'zod';
import type { MessageKind } from '../../../src/contracts/partner-envelope.ts';
import type { partnerMessageStateSchema } from '../../../src/contracts/partner-message.ts';
import type { Texts } from '../../shared/language/language.ts';

type State = z.infer<typeof partnerMessageStateSchema>;

interface Shape {
  title: string;
  view: string;
  views: Record<'attention' | 'out' | 'in' | 'all', string>;
  filters: string;
  partner: string;
  all: string;
  message: string;
  messageKinds: Record<MessageKind | 'APPLICATION', string>;
  direction: Record<'IN' | 'OUT', string>;
  directionLabel: string;
  case: string;
  noCase: string;
  state: string;
  states: Record<State, string>;
  at: string;
  attempts: string;
  nextAttempt: (when: string) => string;
  found: (count: number, more: boolean) => string;
  none: string;
  noneText: string;
  nothingToDo: string;
  nothingToDoText: string;
  back: string;
  messageFrom: (kind: string, partner: string) => string;
  messageTo: (kind: string, partner: string) => string;
  content: string;
  head: string;
  history: string;
  by: string;
  note: string;
  acknowledge: string;
  acknowledgeWhat: string;
  acknowledged: string;
  retry: string;
  retryWhat: string;
  retried: string;
  assign: string;
  assignWhat: string;
  assigned: (caseNumber: string) => string;
  quarantine: string;
  quarantineText: string;
  elsewhere: string;
  file: string;
  reason: string;
  reasons: Record<string, string>;
  settle: string;
  settleOf: (file: string) => string;
  settleWhat: string;
  settled: string;
  yes: string;
  no: string;
}

const de: Shape = {
  title: 'Nachrichten von und an Partner',
  view: 'Ansicht',
  views: { attention: 'Zu klären', out: 'Ausgang', in: 'Eingang', all: 'Alle' },
  filters: 'Nachrichten eingrenzen',
  partner: 'Partner',
  all: 'alle',
  message: 'Nachricht',
  messageKinds: {
    UMA_NOTICE: 'Meldung unbegleiteter Minderjähriger',
    RESIDENCE_REGISTRATION: 'Wohnsitzanmeldung',
    ALLOCATION_NOTICE: 'Zuweisung',
    REGISTRATION_CONFIRMATION: 'Meldebestätigung',
    MOVE_IN_CONFIRMATION: 'Einzug gemeldet',
    DOCUMENTS_RECEIVED: 'Unterlagen eingegangen',
    OBJECTION: 'Widerspruch',
    COURT_ORDER: 'Beschluss des Gerichts',
    TRANSFER_NOTICE: 'Übergang an das Jobcenter',
    MOVE_CONSENT_REQUEST: 'Bitte um Zustimmung zum Umzug',
    REFUND_CLAIM: 'Erstattungsforderung',
    RECOGNITION_NOTICE: 'Anerkennung',
    JOBCENTER_DECISION: 'Entscheidung des Jobcenters',
    MOVE_CONSENT: 'Antwort zum Umzug',
    REFUND_ANSWER: 'Antwort zur Erstattung',
    COURSE_CONFIRMATION: 'Bestätigung der Teilnahme am Kurs',
    COURSE_REASSIGNMENT: 'Bitte um einen anderen Kursträger',
    COURSE_REGISTRATION: 'Anmeldung zum Kurs',
    COURSE_START: 'Beginn des Kurses',
    COURSE_ATTENDANCE: 'Teilnahme am Kurs',
    EMPLOYMENT_APPROVAL_REQUEST: 'Bitte um Zustimmung zur Beschäftigung',
    EMPLOYMENT_APPROVAL: 'Antwort zur Beschäftigung',
    PLACEMENT_REQUEST: 'Bitte um einen Platz',
    CHILD_PROTECTION_NOTICE: 'Kind in Gefahr',
    DUTY_REPORT: 'Übermittlung nach § 87 AufenthG',
    APPLICATION: 'Antrag',
    PLACEMENT_ANSWER: 'Antwort zum Platz',
    REMINDER: 'Erinnerung',
    FREE_TEXT: 'Mitteilung',
  },
  direction: { IN: 'Eingang', OUT: 'Ausgang' },
  directionLabel: 'Richtung',
  case: 'Vorgang',
  noCase: 'noch keiner',
  state: 'Stand',
  states: {
    QUEUED: 'wartet auf Zustellung',
    BY_HAND: 'von Hand zu senden',
    SENT: 'zugestellt, noch nicht bestätigt',
    RECEIPTED: 'vom Partner bestätigt',
    ACKNOWLEDGED: 'erledigt',
    FAILED: 'nicht zugestellt',
    RECEIVED: 'eingegangen',
    UNMATCHED: 'ohne Vorgang',
  },
  at: 'Wann',
  attempts: 'Versuche',
  nextAttempt: (when) => `nächster Versuch ${when}`,
  found: (count, more) =>
    more ? `${count} Nachrichten angezeigt, weitere vorhanden` : count === 1 ? 'Eine Nachricht' : `${count} Nachrichten`,
  none: 'Keine Nachricht passt zu dieser Auswahl',
  noneText: 'Wählen Sie eine andere Ansicht oder alle Partner.',
  nothingToDo: 'Nichts zu klären',
  nothingToDoText: 'Alle Nachrichten sind gesendet, und jede eingegangene gehört zu einem Vorgang.',
  back: 'Alle Nachrichten',
  messageFrom: (kind, partner) => `${kind} · von ${partner}`,
  messageTo: (kind, partner) => `${kind} · an ${partner}`,
  content: 'Inhalt',
  head: 'Zur Nachricht',
  history: 'Verlauf',
  by: 'Wer',
  note: 'Vermerk',
  acknowledge: 'Als erledigt bestätigen',
  acknowledgeWhat:
    'Sie wissen zum Beispiel vom Telefon, dass die Nachricht angekommen oder erledigt ist. Lotse sendet sie nicht noch einmal.',
  acknowledged: 'Die Nachricht ist erledigt.',
  retry: 'Erneut senden',
  retryWhat: 'Die Nachricht wird gleich noch einmal zugestellt.',
  retried: 'Die Nachricht wird erneut zugestellt.',
  assign: 'Einem Vorgang zuordnen',
  assignWhat: 'Die Nachricht kommt in die Akte dieses Vorgangs. Wartet dort ein Prozess auf sie, geht er weiter.',
  assigned: (caseNumber) => `Die Nachricht gehört jetzt zu ${caseNumber}.`,
  quarantine: 'Dateien, die keine Nachricht sind',
  quarantineText: 'Sie wurden zur Seite gelegt und nicht verarbeitet. Klären Sie mit dem Partner, was gemeint war.',
  elsewhere: 'Dateien nimmt ein anderer Prozess von Lotse an; sie sind nur dort zu sehen.',
  file: 'Datei',
  reason: 'Warum',
  reasons: {
    NOT_A_FILE: 'keine gewöhnliche Datei',
    TOO_LARGE: 'zu groß',
    NOT_UTF8: 'kein UTF-8-Text',
    NOT_JSON: 'kein JSON',
    NOT_XML: 'kein XML',
    REJECTED_SUBMISSION: 'Antrag zurückgewiesen',
    NOT_IN_SCHEMA: 'passt nicht zum XML-Schema',
    INVALID_ENVELOPE: 'passt nicht zum vereinbarten Format',
    WRONG_PARTNER: 'lag im Ordner eines anderen Partners',
    MESSAGE_ID_REUSED: 'Nummer schon für anderen Inhalt verwendet',
    UNKNOWN_MESSAGE: 'bestätigt eine Nachricht, die es nicht gibt',
  },
  settle: 'Ablegen',
  settleOf: (file) => `Ablegen: ${file}`,
  settleWhat: 'Die Datei bleibt erhalten, steht aber nicht mehr in dieser Liste.',
  settled: 'Die Datei ist abgelegt.',
  yes: 'ja',
  no: 'nein',
};

const en: Shape = {
  title: 'Messages from and to partners',
  view: 'View',
  views: { attention: 'To clarify', out: 'Outgoing', in: 'Incoming', all: 'All' },
  filters: 'Narrow the messages',
  partner: 'Partner',
  all: 'all',
  message: 'Message',
  messageKinds: {
    UMA_NOTICE: 'Notice of an unaccompanied minor',
    RESIDENCE_REGISTRATION: 'Residence registration',
    ALLOCATION_NOTICE: 'Allocation',
    REGISTRATION_CONFIRMATION: 'Registration confirmed',
    MOVE_IN_CONFIRMATION: 'Move-in reported',
    DOCUMENTS_RECEIVED: 'Documents received',
    OBJECTION: 'Objection',
    COURT_ORDER: 'Court order',
    TRANSFER_NOTICE: 'Transfer to the job centre',
    MOVE_CONSENT_REQUEST: 'Request for consent to a move',
    REFUND_CLAIM: 'Refund claim',
    RECOGNITION_NOTICE: 'Recognition',
    JOBCENTER_DECISION: 'Decision of the job centre',
    MOVE_CONSENT: 'Answer about a move',
    REFUND_ANSWER: 'Answer about a refund',
    COURSE_CONFIRMATION: 'Confirmation of course attendance',
    COURSE_REASSIGNMENT: 'Request for another course provider',
    COURSE_REGISTRATION: 'Course registration',
    COURSE_START: 'Start of the course',
    COURSE_ATTENDANCE: 'Course attendance',
    EMPLOYMENT_APPROVAL_REQUEST: 'Request for consent to a job',
    EMPLOYMENT_APPROVAL: 'Answer about a job',
    PLACEMENT_REQUEST: 'Request for a place',
    CHILD_PROTECTION_NOTICE: 'Child in danger',
    DUTY_REPORT: 'Transmission under AufenthG 87',
    APPLICATION: 'Application',
    PLACEMENT_ANSWER: 'Answer about a place',
    REMINDER: 'Reminder',
    FREE_TEXT: 'Note',
  },
  direction: { IN: 'incoming', OUT: 'outgoing' },
  directionLabel: 'Direction',
  case: 'Case',
  noCase: 'none yet',
  state: 'State',
  states: {
    QUEUED: 'waits for delivery',
    BY_HAND: 'to be sent by hand',
    SENT: 'delivered, not confirmed yet',
    RECEIPTED: 'confirmed by the partner',
    ACKNOWLEDGED: 'done',
    FAILED: 'undelivered',
    RECEIVED: 'received',
    UNMATCHED: 'without a case',
  },
  at: 'When',
  attempts: 'Attempts',
  nextAttempt: (when) => `next attempt ${when}`,
  found: (count, more) => (more ? `${count} messages shown, there are more` : count === 1 ? 'One message' : `${count} messages`),
  none: 'No message fits this choice',
  noneText: 'Choose another view or all partners.',
  nothingToDo: 'Nothing to clarify',
  nothingToDoText: 'All messages have been sent, and every incoming one belongs to a case.',
  back: 'All messages',
  messageFrom: (kind, partner) => `${kind} · from ${partner}`,
  messageTo: (kind, partner) => `${kind} · to ${partner}`,
  content: 'Content',
  head: 'About the message',
  history: 'History',
  by: 'Who',
  note: 'Note',
  acknowledge: 'Confirm as done',
  acknowledgeWhat:
    'You know, by telephone for example, that the message has arrived or is dealt with. Lotse does not send it again.',
  acknowledged: 'The message is done.',
  retry: 'Send again',
  retryWhat: 'The message is sent again right away.',
  retried: 'The message is delivered again.',
  assign: 'Assign to a case',
  assignWhat: 'The message goes to the file of this case. A process that waits for it goes on.',
  assigned: (caseNumber) => `The message now belongs to ${caseNumber}.`,
  quarantine: 'Files that are not messages',
  quarantineText: 'They were put aside and not processed. Clarify with the partner what was meant.',
  elsewhere: 'Another Lotse process takes in files; they can only be seen there.',
  file: 'File',
  reason: 'Why',
  reasons: {
    NOT_A_FILE: 'not an ordinary file',
    TOO_LARGE: 'too large',
    NOT_UTF8: 'not UTF-8 text',
    NOT_JSON: 'not JSON',
    NOT_XML: 'not XML',
    REJECTED_SUBMISSION: 'application rejected',
    NOT_IN_SCHEMA: 'does not fit the XML schema',
    INVALID_ENVELOPE: 'does not fit the agreed format',
    WRONG_PARTNER: 'lay in the folder of another partner',
    MESSAGE_ID_REUSED: 'number already used for other content',
    UNKNOWN_MESSAGE: 'confirms a message that does not exist',
  },
  settle: 'File away',
  settleOf: (file) => `File away: ${file}`,
  settleWhat: 'The file is kept but no longer listed here.',
  settled: 'The file has been filed away.',
  yes: 'yes',
  no: 'no',
};

export const messagesTexts: Texts<Shape> = { de, en };
