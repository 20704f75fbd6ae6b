import type { Texts } from '../../shared/language/language.ts';

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
  cancelMany: (count: number) => string;
  migrateMany: (count: number) => string;
  retryMany: (count: number) => string;
  cancelManyWhat: (count: number) => string;
  migrateManyWhat: string;
  retryManyWhat: (count: number) => string;
  run: string;
  running: (done: number, total: number) => string;
  stop: string;
  stopped: string;
  report: (done: number, failed: number) => string;
  failures: string;
  message: string;
  noIncidents: string;
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
    cancelMany: (count) => `${count} abbrechen …`,
    migrateMany: (count) => `${count} umstellen …`,
    retryMany: (count) => `Störungen von ${count} beheben …`,
    cancelManyWhat: (count) =>
      `${count === 1 ? 'Ein Prozesslauf endet' : `${count} Prozessläufe enden`} und lassen sich nicht wieder aufnehmen. Offene Aufgaben entfallen, die Akten bleiben. Aufgerufene Prozessläufe enden nur mit dem, der sie aufgerufen hat; sie werden hier als nicht gelungen gemeldet.`,
    migrateManyWhat:
      'Elemente mit Token gehen auf das Element mit derselben Kennung oder demselben Namen über. Wo das nicht geht, bleibt der Prozesslauf, wie er ist, und wird gemeldet.',
    retryManyWhat: (count) =>
      `Alle offenen Störungen von ${count === 1 ? 'einem Prozesslauf' : `${count} Prozessläufen`} werden noch einmal versucht.`,
    run: 'Ausführen',
    running: (done, total) => `${done} von ${total} bearbeitet`,
    stop: 'Anhalten',
    stopped: 'Angehalten.',
    report: (done, failed) => `${done} gelungen, ${failed} nicht gelungen.`,
    failures: 'Was nicht gelungen ist',
    message: 'Meldung',
    noIncidents: 'Die ausgewählten Prozessläufe haben keine offene Störung.',
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
    cancelMany: (count) => `Cancel ${count} …`,
    migrateMany: (count) => `Migrate ${count} …`,
    retryMany: (count) => `Resolve incidents of ${count} …`,
    cancelManyWhat: (count) =>
      `${count === 1 ? 'One instance ends' : `${count} instances end`} and can not be resumed. Open tasks are dropped, the case files stay. Called instances end only with the one that called them; they are reported as failed here.`,
    migrateManyWhat:
      'Elements with tokens go to the element of the same id or name. Where that is not possible the instance stays as it is and is reported.',
    retryManyWhat: (count) => `All open incidents of ${count === 1 ? 'one instance' : `${count} instances`} are tried again.`,
    run: 'Execute',
    running: (done, total) => `${done} of ${total} done`,
    stop: 'Stop',
    stopped: 'Stopped.',
    report: (done, failed) => `${done} succeeded, ${failed} failed.`,
    failures: 'What failed',
    message: 'Message',
    noIncidents: 'The selected instances have no open incident.',
  },
};
