import type { MismatchReason, MonthState, RunState } from '../../src/contracts/benefit-run.ts';
import type { Texts } from '../shared/language/language.ts';

interface Shape {
  title: string;
  what: string;
  none: string;
  noneText: string;
  month: string;
  run: (month: string, number: number) => string;
  state: string;
  runStates: Record<RunState, string>;
  states: Record<MonthState, string>;
  startedBy: string;
  releasedBy: string;
  submittedBy: string;
  amount: string;
  previous: string;
  payments: string;
  back: string;
  start: string;
  startTitle: string;
  preview: string;
  households: string;
  alreadyPaid: string;
  expected: string;
  restrictionsEnding: string;
  reviewsDue: string;
  adoptNewRates: string;
  adoptHint: string;
  started: string;
  calculated: (done: number, total: number) => string;
  ready: (households: number, amount: string) => string;
  byState: string;
  reasons: string;
  noReasons: string;
  submit: string;
  submitTitle: string;
  submitText: (payments: number, amount: string) => string;
  executionDate: string;
  executionHint: string;
  submitted: string;
  release: string;
  releaseTitle: string;
  releaseText: (payments: number, amount: string, date: string) => string;
  released: string;
  otherPerson: string;
  close: string;
  closeText: string;
  closed: string;
  sendBack: string;
  sendBackText: string;
  sentBack: string;
  returned: (reason: string) => string;
  endedBecause: (reason: string) => string;
  rejected: (on: string, reason: string | null) => string;
  underWay: (run: string) => string;
  files: string;
  filesText: string;
  file: string;
  totals: string;
  transfers: string;
  monthsTitle: string;
  all: string;
  caseNumber: string;
  person: string;
  changes: string;
  period: string;
  noMonths: string;
  mismatches: string;
  mismatchesText: string;
  mismatchReasons: Record<MismatchReason, string>;
  outcomes: Record<'SETTLED' | 'RETURNED', string>;
  reason: string;
  told: string;
  expectedAmount: string;
  settle: string;
  settleOf: (endToEndId: string) => string;
  settleText: string;
  settled: string;
  settledBy: (name: string) => string;
}

const de: Shape = {
  title: 'Zahlläufe',
  what: 'Einmal im Monat werden alle laufenden Leistungen berechnet. Änderungen kommen vorher in die Aufgaben der Sachbearbeitung.',
  none: 'Noch kein Zahllauf',
  noneText: 'Der erste Zahllauf kann höchstens einen Monat vor Beginn des Monats gestartet werden.',
  month: 'Monat',
  run: (month, number) => (number === 1 ? month : `${month}, Nachlauf ${number - 1}`),
  state: 'Stand',
  runStates: {
    TAKING: 'wird vorbereitet',
    CALCULATING: 'wird berechnet',
    OPEN: 'in Prüfung',
    SUBMITTING: 'wird vorgelegt',
    SUBMITTED: 'wartet auf Freigabe',
    RELEASING: 'wird ausgezahlt',
    RELEASED: 'freigegeben',
    CLOSED: 'ohne Zahlung beendet',
  },
  states: {
    WAITING: 'wird berechnet',
    WITH_PERSON: 'in der Sachbearbeitung',
    READY: 'zur Zahlung bereit',
    SUBMITTED: 'in der vorgelegten Datei',
    PAID_OUT: 'ausgezahlt',
    SETTLED: 'von der Bank bestätigt',
    RETURNED: 'zurückgegeben',
    HELD: 'nicht gezahlt',
    REASSESSED: 'neu entschieden',
    ENDED: 'beendet',
    NOT_DUE: 'nichts fällig',
  },
  startedBy: 'Gestartet von',
  releasedBy: 'Freigegeben von',
  submittedBy: 'Vorgelegt von',
  amount: 'Betrag',
  previous: 'Bisher im Monat',
  payments: 'Zahlungen',
  back: 'Alle Zahlläufe',
  start: 'Zahllauf starten',
  startTitle: 'Zahllauf starten',
  preview: 'Probelauf',
  households: 'Haushalte',
  alreadyPaid: 'davon schon bezahlt',
  expected: 'Erwarteter Betrag',
  restrictionsEnding: 'Einschränkung endet',
  reviewsDue: 'Überprüfung fällig',
  adoptNewRates: 'Neue Sätze ohne Einzelprüfung übernehmen',
  adoptHint: 'Gilt nur, wenn sich außer den Sätzen nichts geändert hat.',
  started: 'Der Zahllauf ist gestartet.',
  calculated: (done, total) => `${done} von ${total} Haushalten berechnet`,
  ready: (households, amount) => `zur Zahlung bereit: ${households} mit zusammen ${amount}`,
  byState: 'Haushalte nach Stand',
  reasons: 'Was geprüft wird',
  noReasons: 'Zurzeit ist nichts zu prüfen.',
  submit: 'Zur Freigabe vorlegen',
  submitTitle: 'Zahlungsdatei vorlegen',
  submitText: (payments, amount) =>
    `${payments} Zahlungen über zusammen ${amount} kommen in die Datei. Was noch in der Sachbearbeitung ist, folgt im Nachlauf.`,
  executionDate: 'Ausführungstag',
  executionHint: 'An diesem Tag wird das Konto belastet.',
  submitted: 'Die Zahlungsdatei wartet auf die Freigabe.',
  release: 'Freigeben',
  releaseTitle: 'Zahlungsdatei freigeben',
  releaseText: (payments, amount, date) =>
    `${payments} Zahlungen über zusammen ${amount} werden am ${date} ausgeführt. Das lässt sich nicht zurücknehmen.`,
  released: 'Die Zahlungsdatei ist freigegeben.',
  otherPerson: 'Freigeben muss eine andere Person als die, die vorgelegt hat.',
  close: 'Ohne Zahlung beenden',
  closeText: 'Was noch offen ist, übernimmt der nächste Zahllauf.',
  closed: 'Der Zahllauf ist beendet.',
  sendBack: 'Zurückgeben',
  sendBackText: 'Die Zahlungen werden wieder bearbeitet und können neu vorgelegt werden.',
  sentBack: 'Die Zahlungsdatei ist zurückgegeben.',
  returned: (reason) => `Zurückgegeben: ${reason}`,
  endedBecause: (reason) => `Grund: ${reason}`,
  rejected: (on, reason) =>
    `Die Bank hat die Überweisungsdatei am ${on} abgelehnt${reason === null ? '' : ` (${reason})`}. Jede Zahlung liegt bei der Zahlstelle zur Klärung.`,
  underWay: (run) => `Zum Zahllauf ${run}`,
  files: 'Dateien',
  filesText: 'Sie liegen im Ordner für Bank und Kasse.',
  file: 'Datei',
  totals: 'Inhalt der Datei',
  transfers: 'davon Überweisungen',
  monthsTitle: 'Haushalte',
  all: 'alle',
  caseNumber: 'Aktenzeichen',
  person: 'Person',
  changes: 'Änderungen',
  period: 'Zeitraum',
  noMonths: 'Kein Haushalt in diesem Stand.',
  mismatches: 'Antworten der Bank ohne passende Zahlung',
  mismatchesText: 'Bitte klären Sie, worauf sich die Antwort bezieht.',
  mismatchReasons: {
    UNKNOWN_PAYMENT: 'Zahlung unbekannt',
    OTHER_AMOUNT: 'anderer Betrag',
    LATE_RETURN: 'Rückgabe nach der Bestätigung',
    NOT_UNDER_WAY: 'Zahlung ist nicht unterwegs',
  },
  outcomes: { SETTLED: 'ausgeführt', RETURNED: 'zurückgegeben' },
  reason: 'Grund',
  told: 'Antwort der Bank',
  expectedAmount: 'Erwartet',
  settle: 'Klären',
  settleOf: (endToEndId) => `Antwort zu ${endToEndId} klären`,
  settleText: 'Halten Sie fest, was sich ergeben hat.',
  settled: 'Die Klärung ist festgehalten.',
  settledBy: (name) => `geklärt von ${name}`,
};

const en: Shape = {
  title: 'Payment runs',
  what: 'All running benefits are calculated once a month. Changes are checked by the clerks first, as tasks.',
  none: 'No payment run yet',
  noneText: 'The first run can be started at most one month before its month begins.',
  month: 'Month',
  run: (month, number) => (number === 1 ? month : `${month}, further run ${number - 1}`),
  state: 'State',
  runStates: {
    TAKING: 'being prepared',
    CALCULATING: 'being calculated',
    OPEN: 'being checked',
    SUBMITTING: 'being submitted',
    SUBMITTED: 'waits for release',
    RELEASING: 'being paid',
    RELEASED: 'released',
    CLOSED: 'ended without payment',
  },
  states: {
    WAITING: 'being calculated',
    WITH_PERSON: 'with a clerk',
    READY: 'ready to be paid',
    SUBMITTED: 'in the submitted file',
    PAID_OUT: 'paid out',
    SETTLED: 'confirmed by the bank',
    RETURNED: 'sent back',
    HELD: 'not paid',
    REASSESSED: 'decided anew',
    ENDED: 'ended',
    NOT_DUE: 'nothing due',
  },
  startedBy: 'Started by',
  releasedBy: 'Released by',
  submittedBy: 'Submitted by',
  amount: 'Amount',
  previous: 'Monthly so far',
  payments: 'Payments',
  back: 'All payment runs',
  start: 'Start a payment run',
  startTitle: 'Start a payment run',
  preview: 'Dry run',
  households: 'Households',
  alreadyPaid: 'already paid',
  expected: 'Expected amount',
  restrictionsEnding: 'Restriction ends',
  reviewsDue: 'Review due',
  adoptNewRates: 'Adopt new rates without looking at each household',
  adoptHint: 'Only where nothing but the rates has changed.',
  started: 'The payment run has started.',
  calculated: (done, total) => `${done} of ${total} households calculated`,
  ready: (households, amount) => `ready to be paid: ${households} with ${amount} in total`,
  byState: 'Households by state',
  reasons: 'What is being checked',
  noReasons: 'Nothing to check at present.',
  submit: 'Submit for release',
  submitTitle: 'Submit the payment file',
  submitText: (payments, amount) =>
    `${payments} payments totalling ${amount} go into the file. What is still with a clerk follows in a further run.`,
  executionDate: 'Day of execution',
  executionHint: 'The account is debited on this day.',
  submitted: 'The payment file waits for its release.',
  release: 'Release',
  releaseTitle: 'Release the payment file',
  releaseText: (payments, amount, date) =>
    `${payments} payments totalling ${amount} will be executed on ${date}. This cannot be undone.`,
  released: 'The payment file is released.',
  otherPerson: 'Somebody other than the person who submitted it has to release it.',
  close: 'End without payment',
  closeText: 'What is still open goes into the next payment run.',
  closed: 'The payment run has ended.',
  sendBack: 'Send back',
  sendBackText: 'The payments can be worked on and submitted again.',
  sentBack: 'The payment file was sent back.',
  returned: (reason) => `Sent back: ${reason}`,
  endedBecause: (reason) => `Reason: ${reason}`,
  rejected: (on, reason) =>
    `The bank refused the file of transfers on ${on}${reason === null ? '' : ` (${reason})`}. Each payment is with the pay office to be clarified.`,
  underWay: (run) => `To the payment run ${run}`,
  files: 'Files',
  filesText: 'They are in the folder for bank and cash office.',
  file: 'File',
  totals: 'Content of the file',
  transfers: 'of these, transfers',
  monthsTitle: 'Households',
  all: 'all',
  caseNumber: 'Case number',
  person: 'Person',
  changes: 'Changes',
  period: 'Period',
  noMonths: 'No household in this state.',
  mismatches: 'Answers from the bank that match no payment',
  mismatchesText: 'Please find out what they are about.',
  mismatchReasons: {
    UNKNOWN_PAYMENT: 'unknown payment',
    OTHER_AMOUNT: 'other amount',
    LATE_RETURN: 'sent back after it was confirmed',
    NOT_UNDER_WAY: 'payment is not under way',
  },
  outcomes: { SETTLED: 'executed', RETURNED: 'sent back' },
  reason: 'Reason',
  told: 'Answer from the bank',
  expectedAmount: 'Expected',
  settle: 'Settle',
  settleOf: (endToEndId) => `Settle the answer about ${endToEndId}`,
  settleText: 'Note what you found out.',
  settled: 'It has been noted.',
  settledBy: (name) => `settled by ${name}`,
};

export const benefitsTexts: Texts<Shape> = { de, en };
