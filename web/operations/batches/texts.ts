import type { Texts } from '../../shared/language/language.ts';

type Kind = 'CANCEL' | 'MIGRATE' | 'RESOLVE';

interface Shape {
  title: string;
  what: string;
  none: string;
  noneText: string;
  kinds: Record<Kind, string>;
  states: Record<'RUNNING' | 'WAITING' | 'STOPPED' | 'DONE', string>;
  back: string;
  kind: string;
  state: string;
  reason: string;
  by: string;
  started: string;
  ended: string;
  duration: string;
  target: string;
  version: (name: string, version: number) => string;
  progress: (done: number, total: number) => string;
  doneOf: Record<Kind, string>;
  skipped: string;
  skippedHint: string;
  failed: string;
  left: string;
  stop: string;
  stopped: string;
  goOn: string;
  waiting: string;
  running: string;
  report: string;
  noExceptions: string;
  cut: (shown: number, all: number) => string;
  outcome: string;
  outcomes: Record<'SKIPPED' | 'FAILED', string>;
  instance: string;
  incident: string;
  message: string;
}

export const batchTexts: Texts<Shape> = {
  de: {
    title: 'Sammelaktionen',
    what: 'Was mit vielen Prozessläufen oder Störungen auf einmal geschieht oder geschehen ist.',
    none: 'Noch keine Sammelaktion',
    noneText:
      'Wählen Sie in der Liste der Prozessläufe oder bei den Störungen mehrere Einträge aus, um sie auf einmal abzubrechen, umzustellen oder zu beheben.',
    kinds: {
      CANCEL: 'Viele Prozessläufe abbrechen',
      MIGRATE: 'Viele Prozessläufe umstellen',
      RESOLVE: 'Viele Störungen beheben',
    },
    states: { RUNNING: 'läuft', WAITING: 'wartet', STOPPED: 'angehalten', DONE: 'fertig' },
    back: 'Alle Sammelaktionen',
    kind: 'Aktion',
    state: 'Zustand',
    reason: 'Begründung',
    by: 'gestartet von',
    started: 'Beginn',
    ended: 'Ende',
    duration: 'Dauer',
    target: 'Ziel',
    version: (name, version) => `${name}, Version ${version}`,
    progress: (done, total) => `${done} von ${total}`,
    doneOf: { CANCEL: 'abgebrochen', MIGRATE: 'umgestellt', RESOLVE: 'behoben' },
    skipped: 'übersprungen',
    skippedHint: 'Es gab nichts mehr zu tun: Jemand war schneller.',
    failed: 'nicht gelungen',
    left: 'noch offen',
    stop: 'Anhalten',
    stopped: 'Angehalten. Was schon geschehen ist, bleibt; der Rest ist unberührt und lässt sich fortsetzen.',
    goOn: 'Fortsetzen',
    waiting: 'Die Engine oder der Server ist gerade nicht erreichbar. Es geht von selbst weiter.',
    running: 'Sie können diese Seite verlassen: Die Sammelaktion läuft auf dem Server weiter, auch nach einem Neustart.',
    report: 'Bericht',
    noExceptions: 'Alles ist gelungen.',
    cut: (shown, all) => `Gezeigt sind die ersten ${shown} von ${all}.`,
    outcome: 'Ergebnis',
    outcomes: { SKIPPED: 'übersprungen', FAILED: 'nicht gelungen' },
    instance: 'Prozesslauf',
    incident: 'Störung',
    message: 'Warum',
  },
  en: {
    title: 'Batch operations',
    what: 'What is being done, or has been done, to many instances or incidents at once.',
    none: 'No batch operation yet',
    noneText: 'Select several entries in the list of instances or incidents to cancel, migrate or resolve them at once.',
    kinds: { CANCEL: 'Cancel many instances', MIGRATE: 'Migrate many instances', RESOLVE: 'Resolve many incidents' },
    states: { RUNNING: 'running', WAITING: 'waiting', STOPPED: 'stopped', DONE: 'done' },
    back: 'All batch operations',
    kind: 'Operation',
    state: 'State',
    reason: 'Reason',
    by: 'started by',
    started: 'Start',
    ended: 'End',
    duration: 'Duration',
    target: 'Target',
    version: (name, version) => `${name}, version ${version}`,
    progress: (done, total) => `${done} of ${total}`,
    doneOf: { CANCEL: 'cancelled', MIGRATE: 'migrated', RESOLVE: 'resolved' },
    skipped: 'skipped',
    skippedHint: 'There was nothing left to do: somebody was faster.',
    failed: 'failed',
    left: 'left',
    stop: 'Stop',
    stopped: 'Stopped. What has been done stays; the rest is untouched and can be continued.',
    goOn: 'Continue',
    waiting: 'The engine or the server cannot be reached at the moment. It goes on by itself.',
    running: 'You can leave this page: the operation goes on on the server, even after a restart.',
    report: 'Report',
    noExceptions: 'Everything succeeded.',
    cut: (shown, all) => `These are the first ${shown} of ${all}.`,
    outcome: 'Outcome',
    outcomes: { SKIPPED: 'skipped', FAILED: 'failed' },
    instance: 'Instance',
    incident: 'Incident',
    message: 'Why',
  },
};
