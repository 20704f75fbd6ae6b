import type { Texts } from '../../shared/language/language.ts';
import { actionWords, kindWords } from './entry-words.ts';

export const outcomes = ['DONE', 'DENIED', 'FAILED'] as const;

interface Shape {
  title: string;
  onlyOperators: string;
  filters: string;
  from: string;
  until: string;
  person: string;
  everybody: string;
  action: string;
  allActions: string;
  outcome: string;
  allOutcomes: string;
  outcomes: Record<(typeof outcomes)[number], string>;
  purpose: string;
  allPurposes: string;
  kind: string;
  allKinds: string;
  resource: string;
  resourceHint: string;
  caseId: string;
  reset: string;
  none: string;
  noneText: string;
  sequence: string;
  at: string;
  by: string;
  onBehalfOf: (name: string) => string;
  details: string;
  hash: string;
  previousHash: string;
  export: string;
  verify: string;
  verifyText: string;
  verifying: string;
  intact: (count: number) => string;
  broken: (sequence: number | null) => string;
  problems: Record<'CHANGED' | 'MISSING' | 'TAIL_CUT' | 'HEAD_FORGED', string>;
  head: string;
  headHint: string;
  anchor: string;
  anchorHint: string;
  anchorSequence: string;
  anchorHash: string;
  check: string;
  actions: Record<string, string>;
  kinds: Record<string, string>;
}

export const auditTexts: Texts<Shape> = {
  de: {
    title: 'Protokoll',
    onlyOperators:
      'Sie sehen den Teil, der Betrieb und Konten betrifft; Zugriffe auf Akten prüft die oder der Datenschutzbeauftragte.',
    filters: 'Filter',
    from: 'von',
    until: 'bis',
    person: 'Person',
    everybody: 'alle',
    action: 'Handlung',
    allActions: 'alle',
    outcome: 'Ausgang',
    allOutcomes: 'alle',
    outcomes: { DONE: 'geschehen', DENIED: 'abgelehnt', FAILED: 'gescheitert' },
    purpose: 'Zweck',
    allPurposes: 'alle',
    kind: 'Gegenstand',
    allKinds: 'alle',
    resource: 'Kennung des Gegenstands',
    resourceHint: 'z. B. eines Prozesslaufs',
    caseId: 'Akte',
    reset: 'Filter zurücksetzen',
    none: 'Kein Eintrag',
    noneText: 'Kein Eintrag passt zu diesen Filtern.',
    sequence: 'Nr.',
    at: 'Zeit',
    by: 'Person',
    onBehalfOf: (name) => `in Vertretung für ${name}`,
    details: 'Einzelheiten',
    hash: 'Prüfsumme',
    previousHash: 'Prüfsumme davor',
    export: 'Als NDJSON-Datei',
    verify: 'Auf Änderungen prüfen',
    verifyText:
      'Jeder Eintrag ist mit dem davor verkettet. Die Prüfung liest das ganze Protokoll und zeigt jede Änderung und jede Lücke.',
    verifying: 'Wird geprüft …',
    intact: (count) => `Vollständig und unverändert: ${count} Einträge.`,
    broken: (sequence) =>
      sequence === null ? 'Das Protokoll ist nicht unversehrt.' : `Nicht unversehrt ab Eintrag ${sequence}.`,
    problems: {
      CHANGED: 'Ein Eintrag wurde verändert.',
      MISSING: 'Ein Eintrag fehlt.',
      TAIL_CUT: 'Die letzten Einträge fehlen.',
      HEAD_FORGED: 'Die letzte Prüfsumme passt nicht zu den Einträgen.',
    },
    head: 'Letzte Prüfsumme',
    headHint:
      'Schreiben Sie sie an einem anderen Ort auf. Mit ihr lässt sich später zeigen, dass das Protokoll nicht als Ganzes zurückgesetzt wurde.',
    anchor: 'Mit einer früher notierten Prüfsumme vergleichen',
    anchorHint: 'Beide Angaben, oder keine.',
    anchorSequence: 'Nummer',
    anchorHash: 'Prüfsumme (64 Zeichen)',
    check: 'Jetzt prüfen',
    actions: actionWords.de,
    kinds: kindWords.de,
  },
  en: {
    title: 'Audit log',
    onlyOperators:
      'You see the part about operations and accounts; access to case files is checked by the data-protection officer.',
    filters: 'Filters',
    from: 'from',
    until: 'until',
    person: 'Person',
    everybody: 'everybody',
    action: 'Action',
    allActions: 'all',
    outcome: 'Outcome',
    allOutcomes: 'all',
    outcomes: { DONE: 'done', DENIED: 'denied', FAILED: 'failed' },
    purpose: 'Purpose',
    allPurposes: 'all',
    kind: 'Subject',
    allKinds: 'all',
    resource: 'Key of the subject',
    resourceHint: 'e.g. of an instance',
    caseId: 'Case',
    reset: 'Reset filters',
    none: 'No entry',
    noneText: 'No entry fits these filters.',
    sequence: 'No.',
    at: 'Time',
    by: 'Person',
    onBehalfOf: (name) => `standing in for ${name}`,
    details: 'Details',
    hash: 'Hash',
    previousHash: 'Hash before',
    export: 'As NDJSON file',
    verify: 'Check for changes',
    verifyText: 'Each entry is chained to the one before. The check reads the whole log and shows every change and every gap.',
    verifying: 'Checking …',
    intact: (count) => `Complete and unchanged: ${count} entries.`,
    broken: (sequence) => (sequence === null ? 'The log is not intact.' : `Not intact from entry ${sequence} on.`),
    problems: {
      CHANGED: 'An entry was changed.',
      MISSING: 'An entry is missing.',
      TAIL_CUT: 'The last entries are missing.',
      HEAD_FORGED: 'The latest checksum does not match the entries.',
    },
    head: 'Latest checksum',
    headHint: 'Write it down somewhere else. It can prove later that the log was not reset as a whole.',
    anchor: 'Compare with a checksum noted earlier',
    anchorHint: 'Both values, or none.',
    anchorSequence: 'Number',
    anchorHash: 'Checksum (64 characters)',
    check: 'Check now',
    actions: actionWords.en,
    kinds: kindWords.en,
  },
};
