import type { Texts } from '../../shared/language/language.ts';
import type { Operator } from './variable-conditions.ts';

interface Shape {
  title: string;
  filters: string;
  search: string;
  searchHint: string;
  state: string;
  all: string;
  process: string;
  allProcesses: string;
  version: string;
  incident: string;
  any: string;
  withIncident: string;
  withoutIncident: string;
  element: string;
  anyElement: string;
  from: string;
  to: string;
  urgency: string;
  anyUrgency: string;
  team: string;
  reset: string;
  total: (count: number) => string;
  none: string;
  noneText: string;
  instance: string;
  caseNumber: string;
  standsAt: string;
  started: string;
  ended: string;
  choose: string;
  chooseThis: (key: string) => string;
  chooseShown: string;
  chosen: (count: number) => string;
  chooseAll: (count: number) => string;
  chooseNone: string;
  chosenAll: (count: number) => string;
  cancelMany: string;
  migrateMany: string;
  retryMany: string;
  oneProcessOnly: string;
  furtherFilters: (count: number) => string;
  endedFrom: string;
  endedTo: string;
  longer: string;
  shorter: string;
  unitOf: (label: string) => string;
  units: Record<'m' | 'h' | 'd', string>;
  error: string;
  variables: string;
  variable: string;
  comparison: string;
  operators: Record<Operator, string>;
  value: string;
  addVariable: string;
  remove: string;
  removeVariable: (condition: string) => string;
}

export const instancesTexts: Texts<Shape> = {
  de: {
    title: 'Prozessläufe',
    filters: 'Filter',
    search: 'Aktenzeichen oder Schlüssel',
    searchHint: 'z. B. INT-2026-000012',
    state: 'Zustand',
    all: 'alle',
    process: 'Prozess',
    allProcesses: 'alle Prozesse',
    version: 'Version',
    incident: 'Störung',
    any: 'egal',
    withIncident: 'mit Störung',
    withoutIncident: 'ohne Störung',
    element: 'Steht bei',
    anyElement: 'egal wo',
    from: 'begonnen ab',
    to: 'begonnen bis',
    urgency: 'Dringlichkeit',
    anyUrgency: 'alle',
    team: 'Team',
    reset: 'Filter zurücksetzen',
    total: (count) => (count === 1 ? 'ein Prozesslauf' : `${count} Prozessläufe`),
    none: 'Kein Prozesslauf',
    noneText: 'Kein Prozesslauf passt zu diesen Filtern.',
    instance: 'Prozesslauf',
    caseNumber: 'Aktenzeichen',
    standsAt: 'Steht bei',
    started: 'begonnen',
    ended: 'beendet',
    choose: 'Auswahl',
    chooseThis: (key) => `Prozesslauf ${key} auswählen`,
    chooseShown: 'Alle gezeigten auswählen',
    chosen: (count) => `${count} ausgewählt`,
    chooseAll: (count) => `Alle ${count} auswählen`,
    chooseNone: 'Auswahl aufheben',
    chosenAll: (count) => `Alle ${count}, die zum Filter passen, sind ausgewählt`,
    cancelMany: 'Abbrechen …',
    migrateMany: 'Umstellen …',
    retryMany: 'Störungen beheben …',
    oneProcessOnly: 'Umstellen lassen sich nur Prozessläufe desselben Prozesses auf einmal. Filtern Sie nach einem Prozess.',
    furtherFilters: (count) => (count === 0 ? 'Weitere Filter' : `Weitere Filter (${count})`),
    endedFrom: 'beendet ab',
    endedTo: 'beendet bis',
    longer: 'dauert länger als',
    shorter: 'dauert kürzer als',
    unitOf: (label) => `Einheit: ${label}`,
    units: { m: 'Minuten', h: 'Stunden', d: 'Tage' },
    error: 'Störungsmeldung enthält',
    variables: 'Variablen',
    variable: 'Variable',
    comparison: 'Vergleich',
    operators: { '=': '=', '!=': '≠', '>': '>', '>=': '≥', '<': '<', '<=': '≤', '~': 'enthält' },
    value: 'Wert',
    addVariable: 'Hinzufügen',
    remove: 'Entfernen',
    removeVariable: (condition) => `Entfernen: ${condition}`,
  },
  en: {
    title: 'Process instances',
    filters: 'Filters',
    search: 'Case number or key',
    searchHint: 'e.g. INT-2026-000012',
    state: 'State',
    all: 'all',
    process: 'Process',
    allProcesses: 'all processes',
    version: 'Version',
    incident: 'Incident',
    any: 'any',
    withIncident: 'with an incident',
    withoutIncident: 'without an incident',
    element: 'Is at',
    anyElement: 'anywhere',
    from: 'started from',
    to: 'started until',
    urgency: 'Urgency',
    anyUrgency: 'all',
    team: 'Team',
    reset: 'Reset filters',
    total: (count) => (count === 1 ? 'one instance' : `${count} instances`),
    none: 'No instance',
    noneText: 'No instance fits these filters.',
    instance: 'Instance',
    caseNumber: 'Case number',
    standsAt: 'Is at',
    started: 'started',
    ended: 'ended',
    choose: 'Selection',
    chooseThis: (key) => `Select instance ${key}`,
    chooseShown: 'Select all that are shown',
    chosen: (count) => `${count} selected`,
    chooseAll: (count) => `Select all ${count}`,
    chooseNone: 'Clear the selection',
    chosenAll: (count) => `All ${count} that match the filter are selected`,
    cancelMany: 'Cancel …',
    migrateMany: 'Migrate …',
    retryMany: 'Resolve incidents …',
    oneProcessOnly: 'Only instances of the same process can be migrated at once. Filter by a process.',
    furtherFilters: (count) => (count === 0 ? 'More filters' : `More filters (${count})`),
    endedFrom: 'ended from',
    endedTo: 'ended until',
    longer: 'takes longer than',
    shorter: 'takes less than',
    unitOf: (label) => `Unit: ${label}`,
    units: { m: 'minutes', h: 'hours', d: 'days' },
    error: 'Incident message contains',
    variables: 'Variables',
    variable: 'Variable',
    comparison: 'Comparison',
    operators: { '=': '=', '!=': '≠', '>': '>', '>=': '≥', '<': '<', '<=': '≤', '~': 'contains' },
    value: 'Value',
    addVariable: 'Add',
    remove: 'Remove',
    removeVariable: (condition) => `Remove: ${condition}`,
  },
};
