import type { Texts } from '../../shared/language/language.ts';

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
    action: 'Vorgang',
    allActions: 'alle',
    outcome: 'Ausgang',
    allOutcomes: 'alle',
    outcomes: { DONE: 'geschehen', DENIED: 'abgelehnt', FAILED: 'gescheitert' },
    purpose: 'Zweck',
    allPurposes: 'alle',
    kind: 'Gegenstand',
    allKinds: 'alle',
    resource: 'Schlüssel des Gegenstands',
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
    export: 'Ausleiten (NDJSON)',
    verify: 'Kette prüfen',
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
      HEAD_FORGED: 'Der Kopf der Kette passt nicht zu ihr.',
    },
    head: 'Kopf der Kette',
    headHint:
      'Schreiben Sie ihn an einem anderen Ort auf. Mit ihm lässt sich später zeigen, dass das Protokoll nicht als Ganzes zurückgesetzt wurde.',
    anchor: 'Gegen einen früher notierten Kopf prüfen',
    anchorHint: 'Beide Angaben, oder keine.',
    anchorSequence: 'Nummer',
    anchorHash: 'Prüfsumme (64 Zeichen)',
    check: 'Jetzt prüfen',
    actions: {
      'account.absence': 'Abwesenheit eingetragen',
      'account.change': 'Konto geändert',
      'account.create': 'Konto angelegt',
      'audit.export': 'Protokoll ausgeleitet',
      'audit.read': 'Protokoll gelesen',
      'audit.verify': 'Protokoll geprüft',
      'batch.continue': 'Sammelaktion fortgesetzt',
      'batch.stop': 'Sammelaktion angehalten',
      'calculation.read': 'Berechnung gelesen',
      'conflict.raise': 'Zielkonflikt erhoben',
      'conflict.read': 'Zielkonflikt gelesen',
      'counselling.assign': 'Beratung zugeordnet',
      'decision.evaluate': 'Entscheidung ausprobiert',
      'document.add': 'Dokument abgelegt',
      'document.lock': 'Dokument gesperrt',
      'document.read': 'Dokument gelesen',
      'document.replace': 'Dokument ersetzt',
      'field.history': 'Frühere Angaben gelesen',
      'field.read': 'Angaben gelesen',
      'field.write': 'Angaben geändert',
      'incident.care': 'Zuständigkeit für eine Störungsursache',
      'incident.resolve-many': 'Viele Störungen behoben',
      'instance.cancel': 'Prozesslauf abgebrochen',
      'instance.cancel-many': 'Viele Prozessläufe abgebrochen',
      'instance.migrate': 'Prozesslauf umgestellt',
      'instance.migrate-many': 'Viele Prozessläufe umgestellt',
      'instance.modify': 'Token verschoben',
      'instance.reassign-task': 'Aufgabe neu zugewiesen',
      'instance.resolve-incident': 'Störung behoben',
      'instance.set-retries': 'Versuche festgelegt',
      'instance.set-variables': 'Variablen gesetzt',
      'model.approve': 'Entwurf freigegeben',
      'model.comment': 'Modell kommentiert',
      'model.reopen-comment': 'Kommentar wieder geöffnet',
      'model.request-review': 'Prüfung eines Entwurfs angefordert',
      'model.resolve-comment': 'Kommentar erledigt',
      'model.return': 'Entwurf zurückgegeben',
      'model.withdraw-review': 'Anforderung einer Prüfung zurückgenommen',
      'note.add': 'Notiz geschrieben',
      'organisation.partner': 'Partner geändert',
      'organisation.switch': 'Fachbereich geschaltet',
      'partner-message.read': 'Partnernachricht gelesen',
      'person.register': 'Person aufgenommen',
      'person.search': 'Person gesucht',
      'case.search': 'Akten durchsucht',
      'process.start': 'Prozess gestartet',
      'session.end': 'Abgemeldet',
      'session.start': 'Angemeldet',
      'task.assign': 'Aufgabe zugewiesen',
      'task.claim': 'Aufgabe übernommen',
      'task.complete': 'Aufgabe erledigt',
      'task.follow-up': 'Wiedervorlage gesetzt',
      'task.hand-over': 'Aufgabe übergeben',
      'task.read': 'Aufgabe gelesen',
      'task.release': 'Aufgabe freigegeben',
      'task.return': 'Aufgabe zurückgegeben',
      'task.take-back': 'Übergabe zurückgenommen',
    },
    kinds: {
      account: 'Konto',
      audit: 'Protokoll',
      calculation: 'Berechnung',
      case: 'Akte',
      decision: 'Entscheidung',
      department: 'Fachbereich',
      deployment: 'Bereitstellung',
      document: 'Dokument',
      form: 'Formular',
      goalConflict: 'Zielkonflikt',
      batch: 'Sammelaktion',
      incidentCause: 'Störungsursache',
      model: 'Modell',
      note: 'Notiz',
      partner: 'Partner',
      partnerMessage: 'Partnernachricht',
      person: 'Person',
      processInstance: 'Prozesslauf',
      session: 'Sitzung',
      userTask: 'Aufgabe',
    },
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
    export: 'Export (NDJSON)',
    verify: 'Verify the chain',
    verifyText: 'Each entry is chained to the one before. The check reads the whole log and shows every change and every gap.',
    verifying: 'Checking …',
    intact: (count) => `Complete and unchanged: ${count} entries.`,
    broken: (sequence) => (sequence === null ? 'The log is not intact.' : `Not intact from entry ${sequence} on.`),
    problems: {
      CHANGED: 'An entry was changed.',
      MISSING: 'An entry is missing.',
      TAIL_CUT: 'The last entries are missing.',
      HEAD_FORGED: 'The head of the chain does not fit it.',
    },
    head: 'Head of the chain',
    headHint: 'Note it somewhere else. With it, it can be shown later that the log was not rolled back as a whole.',
    anchor: 'Check against a head noted earlier',
    anchorHint: 'Both values, or none.',
    anchorSequence: 'Number',
    anchorHash: 'Hash (64 characters)',
    check: 'Check now',
    actions: {
      'account.absence': 'Absence set',
      'account.change': 'Account changed',
      'account.create': 'Account created',
      'audit.export': 'Audit log exported',
      'audit.read': 'Audit log read',
      'audit.verify': 'Audit log verified',
      'batch.continue': 'Batch operation continued',
      'batch.stop': 'Batch operation stopped',
      'calculation.read': 'Calculation read',
      'conflict.raise': 'Goal conflict raised',
      'conflict.read': 'Goal conflict read',
      'counselling.assign': 'Counselling assigned',
      'decision.evaluate': 'Decision tried out',
      'document.add': 'Document added',
      'document.lock': 'Document locked',
      'document.read': 'Document read',
      'document.replace': 'Document replaced',
      'field.history': 'Earlier values read',
      'field.read': 'Fields read',
      'field.write': 'Fields changed',
      'incident.care': 'Care of a cause of incidents',
      'incident.resolve-many': 'Many incidents resolved',
      'instance.cancel': 'Instance cancelled',
      'instance.cancel-many': 'Many instances cancelled',
      'instance.migrate': 'Instance migrated',
      'instance.migrate-many': 'Many instances migrated',
      'instance.modify': 'Tokens moved',
      'instance.reassign-task': 'Task reassigned',
      'instance.resolve-incident': 'Incident resolved',
      'instance.set-retries': 'Retries set',
      'instance.set-variables': 'Variables set',
      'model.approve': 'Draft approved',
      'model.comment': 'Comment on a model',
      'model.reopen-comment': 'Comment opened again',
      'model.request-review': 'Review of a draft asked for',
      'model.resolve-comment': 'Comment resolved',
      'model.return': 'Draft returned',
      'model.withdraw-review': 'Request for review taken back',
      'note.add': 'Note written',
      'organisation.partner': 'Partner changed',
      'organisation.switch': 'Department switched',
      'partner-message.read': 'Partner message read',
      'person.register': 'Person registered',
      'person.search': 'Person searched',
      'case.search': 'Case files searched',
      'process.start': 'Process started',
      'session.end': 'Signed out',
      'session.start': 'Signed in',
      'task.assign': 'Task assigned',
      'task.claim': 'Task claimed',
      'task.complete': 'Task completed',
      'task.follow-up': 'Follow-up set',
      'task.hand-over': 'Task handed over',
      'task.read': 'Task read',
      'task.release': 'Task released',
      'task.return': 'Task returned',
      'task.take-back': 'Hand-over taken back',
    },
    kinds: {
      account: 'Account',
      audit: 'Audit log',
      calculation: 'Calculation',
      case: 'Case file',
      decision: 'Decision',
      department: 'Department',
      deployment: 'Deployment',
      document: 'Document',
      form: 'Form',
      goalConflict: 'Goal conflict',
      batch: 'Batch operation',
      incidentCause: 'Cause of incidents',
      model: 'Model',
      note: 'Note',
      partner: 'Partner',
      partnerMessage: 'Partner message',
      person: 'Person',
      processInstance: 'Process instance',
      session: 'Session',
      userTask: 'User task',
    },
  },
};
