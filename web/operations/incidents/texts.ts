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
  },
};
