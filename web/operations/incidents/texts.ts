import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  title: string;
  ofCause: string;
  all: string;
  byCause: string;
  single: string;
  cause: string;
  count: string;
  lastDay: string;
  firstSeen: string;
  lastSeen: string;
  places: string;
  none: string;
  noneText: string;
  noneFiltered: string;
  process: string;
  element: string;
  instance: string;
  caseNumber: string;
  since: string;
  message: string;
  actions: string;
  choose: string;
  chooseThis: (name: string) => string;
  chosen: (count: number) => string;
  resolveChosen: (count: number) => string;
  resolveAll: (count: number) => string;
  resolveGroup: (message: string) => string;
  state: string;
  open: string;
  resolved: string;
  resolvedAt: string;
  allProcesses: string;
  filters: string;
  total: (count: number) => string;
  backToCauses: string;
  batches: string;
  batch: string;
  batchStates: Record<'RUNNING' | 'DONE' | 'INTERRUPTED', string>;
  startedBy: string;
  started: string;
  ended: string;
  progress: (done: number, total: number) => string;
  result: string;
  resolvedCount: string;
  skipped: string;
  skippedHint: string;
  failed: string;
  failures: string;
  continueBatch: string;
  interrupted: string;
  batchesNone: string;
}

export const incidentsTexts: Texts<Shape> = {
  de: {
    title: 'Störungen',
    ofCause: 'Störungen einer Ursache',
    all: 'Alle Störungen',
    byCause: 'Nach Ursache',
    single: 'Einzeln',
    cause: 'Ursache',
    count: 'Anzahl',
    lastDay: 'in 24 Std.',
    firstSeen: 'zuerst',
    lastSeen: 'zuletzt',
    places: 'Wo',
    none: 'Keine offene Störung',
    noneText: 'Alle Prozessläufe kommen voran.',
    noneFiltered: 'Keine Störung passt zu diesem Filter.',
    process: 'Prozess',
    element: 'Element',
    instance: 'Prozesslauf',
    caseNumber: 'Aktenzeichen',
    since: 'seit',
    message: 'Meldung',
    actions: 'Eingriff',
    choose: 'Auswahl',
    chooseThis: (name) => `${name} auswählen`,
    chosen: (count) => `${count} ausgewählt`,
    resolveChosen: (count) => `${count} ausgewählte beheben …`,
    resolveAll: (count) => `Alle ${count} beheben …`,
    resolveGroup: (message) => `Beheben: ${message}`,
    state: 'Zustand',
    open: 'offen',
    resolved: 'behoben',
    resolvedAt: 'behoben',
    allProcesses: 'alle Prozesse',
    filters: 'Filter',
    total: (count) => (count === 1 ? 'eine Störung' : `${count} Störungen`),
    backToCauses: 'Alle Ursachen',
    batches: 'Letzte Läufe über viele Störungen',
    batch: 'Viele Störungen beheben',
    batchStates: { RUNNING: 'läuft', DONE: 'fertig', INTERRUPTED: 'unterbrochen' },
    startedBy: 'gestartet von',
    started: 'Beginn',
    ended: 'Ende',
    progress: (done, total) => `${done} von ${total}`,
    result: 'Ergebnis',
    resolvedCount: 'behoben',
    skipped: 'übersprungen',
    skippedHint: 'schon von jemand anderem behoben oder mit ihrem Prozesslauf beendet',
    failed: 'nicht gelungen',
    failures: 'Was nicht gelungen ist',
    continueBatch: 'Fortsetzen',
    interrupted: 'Der Server, der daran gearbeitet hat, ist stehen geblieben. Sie können den Lauf fortsetzen.',
    batchesNone: 'Noch kein Lauf.',
  },
  en: {
    title: 'Incidents',
    ofCause: 'Incidents of one cause',
    all: 'All incidents',
    byCause: 'By cause',
    single: 'One by one',
    cause: 'Cause',
    count: 'Count',
    lastDay: 'in 24 h',
    firstSeen: 'first seen',
    lastSeen: 'last seen',
    places: 'Where',
    none: 'No open incident',
    noneText: 'All instances make progress.',
    noneFiltered: 'No incident fits this filter.',
    process: 'Process',
    element: 'Element',
    instance: 'Instance',
    caseNumber: 'Case number',
    since: 'since',
    message: 'Message',
    actions: 'Action',
    choose: 'Selection',
    chooseThis: (name) => `Select ${name}`,
    chosen: (count) => `${count} selected`,
    resolveChosen: (count) => `Resolve ${count} selected …`,
    resolveAll: (count) => `Resolve all ${count} …`,
    resolveGroup: (message) => `Resolve: ${message}`,
    state: 'State',
    open: 'open',
    resolved: 'resolved',
    resolvedAt: 'resolved',
    allProcesses: 'all processes',
    filters: 'Filters',
    total: (count) => (count === 1 ? 'one incident' : `${count} incidents`),
    backToCauses: 'All causes',
    batches: 'Last runs over many incidents',
    batch: 'Resolve many incidents',
    batchStates: { RUNNING: 'running', DONE: 'done', INTERRUPTED: 'interrupted' },
    startedBy: 'started by',
    started: 'Start',
    ended: 'End',
    progress: (done, total) => `${done} of ${total}`,
    result: 'Result',
    resolvedCount: 'resolved',
    skipped: 'skipped',
    skippedHint: 'already resolved by somebody else, or gone with their instance',
    failed: 'failed',
    failures: 'What failed',
    continueBatch: 'Continue',
    interrupted: 'The server that worked on it has stopped. You can continue the run.',
    batchesNone: 'No run yet.',
  },
};
