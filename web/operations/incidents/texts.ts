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
  kind: string;
  trend: string;
  directions: Record<'rising' | 'falling' | 'steady', string>;
  /** @param peak day with the most; null when there were none */
  trendWords: (lastWeek: number, weekBefore: number, peak: string | null, most: number) => string;
  seen: string;
  causes: (count: number) => string;
  care: string;
  owner: string;
  note: string;
  noteHint: string;
  nobodyCares: string;
  takeCare: string;
  changeCare: string;
  careSaved: string;
  save: string;
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
    kind: 'Art',
    trend: 'Neue je Tag, 14 Tage',
    directions: { rising: 'wird mehr', falling: 'wird weniger', steady: 'gleich viele' },
    trendWords: (lastWeek, weekBefore, peak, most) =>
      `${lastWeek} neue in den letzten 7 Tagen, ${weekBefore} in den 7 Tagen davor${peak === null ? '' : `; am meisten am ${peak}: ${most}`}`,
    seen: 'zuerst / zuletzt',
    causes: (count) => (count === 1 ? 'eine Ursache' : `${count} Ursachen`),
    care: 'Wer kümmert sich',
    owner: 'Kümmert sich',
    note: 'Notiz',
    noteHint: 'Was bekannt ist und was schon versucht wurde. Bitte keine Angaben zu Personen.',
    nobodyCares: 'noch niemand',
    takeCare: 'Übernehmen',
    changeCare: 'Ändern',
    careSaved: 'Gespeichert.',
    save: 'Speichern',
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
    kind: 'Kind',
    trend: 'New a day, 14 days',
    directions: { rising: 'rising', falling: 'falling', steady: 'steady' },
    trendWords: (lastWeek, weekBefore, peak, most) =>
      `${lastWeek} new in the last 7 days, ${weekBefore} in the 7 days before${peak === null ? '' : `; most on ${peak}: ${most}`}`,
    seen: 'first / last',
    causes: (count) => (count === 1 ? 'one cause' : `${count} causes`),
    care: 'Who looks after it',
    owner: 'Looks after it',
    note: 'Note',
    noteHint: 'What is known and what has been tried. No data about persons, please.',
    nobodyCares: 'nobody yet',
    takeCare: 'Take over',
    changeCare: 'Change',
    careSaved: 'Saved.',
    save: 'Save',
  },
};
