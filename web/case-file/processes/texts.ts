import type { Texts } from '../../shared/language/language.ts';

const de = {
  running: 'Laufende Prozesse',
  notRunning: 'Zurzeit läuft kein Prozess in diesem Vorgang.',
  ended: 'Beendete Prozesse',
  process: 'Prozess',
  started: 'Begonnen',
  endedAt: 'Beendet',
  state: 'Ergebnis',
  states: { ACTIVE: 'läuft', COMPLETED: 'abgeschlossen', CANCELED: 'abgebrochen' },
  since: (ago: string) => `seit ${ago}`,
  standsAt: 'Steht bei:',
  calledBy: (name: string) => `aufgerufen von: ${name}`,
  elsewhere: 'Die Aufgabe liegt bei:',
  working: 'Lotse arbeitet gerade.',
  incident: 'gestört – die Administration ist informiert',
  token: 'steht hier',
  diagram: (name: string) => `Diagramm: ${name}`,
  version: (version: number) => `Version ${version}`,
};

export const processesTexts: Texts<typeof de> = {
  de,
  en: {
    running: 'Running processes',
    notRunning: 'No process of this case is running at present.',
    ended: 'Ended processes',
    process: 'Process',
    started: 'Started',
    endedAt: 'Ended',
    state: 'Outcome',
    states: { ACTIVE: 'running', COMPLETED: 'completed', CANCELED: 'canceled' },
    since: (ago) => `since ${ago}`,
    standsAt: 'Now at:',
    calledBy: (name) => `called by: ${name}`,
    elsewhere: 'The task is with:',
    working: 'Lotse is working on it.',
    incident: 'incident – the administrators have been informed',
    token: 'is here now',
    diagram: (name) => `Diagram: ${name}`,
    version: (version) => `version ${version}`,
  },
};
