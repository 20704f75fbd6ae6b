import type { Texts } from '../shared/language/language.ts';

type InstanceState = 'ACTIVE' | 'COMPLETED' | 'CANCELED';

interface Shape {
  pages: string;
  overview: string;
  instances: string;
  incidents: string;
  batches: string;
  jobs: string;
  states: Record<InstanceState, string>;
  /** Kinds of incidents as the engine calls them; others are shown as they are. */
  errorTypes: Record<string, string>;
  urgencies: Record<string, string>;
  version: (version: number) => string;
}

export const operationsTexts: Texts<Shape> = {
  de: {
    pages: 'Seiten des Betriebs',
    overview: 'Übersicht',
    instances: 'Prozessläufe',
    incidents: 'Störungen',
    batches: 'Sammelaktionen',
    jobs: 'Automatische Schritte',
    states: { ACTIVE: 'läuft', COMPLETED: 'beendet', CANCELED: 'abgebrochen' },
    errorTypes: {
      JOB_NO_RETRIES: 'Automatischer Schritt gescheitert',
      IO_MAPPING_ERROR: 'Werte lassen sich nicht übernehmen',
      EXTRACT_VALUE_ERROR: 'Ausdruck lässt sich nicht auswerten',
      CONDITION_ERROR: 'Bedingung lässt sich nicht auswerten',
      CALLED_ELEMENT_ERROR: 'Aufgerufener Prozess fehlt',
      CALLED_DECISION_ERROR: 'Aufgerufene Entscheidung fehlt',
      DECISION_EVALUATION_ERROR: 'Entscheidung lässt sich nicht treffen',
      UNHANDLED_ERROR_EVENT: 'Fachlicher Fehler wird nicht aufgefangen',
      MESSAGE_SIZE_EXCEEDED: 'Zu viele Daten',
      FORM_NOT_FOUND: 'Formular fehlt',
      UNKNOWN: 'Unbekannte Ursache',
    },
    urgencies: { TODAY: 'heute', TWO_DAYS: '2 Tage', FIVE_DAYS: '5 Tage', TEN_DAYS: '10 Tage' },
    version: (version) => `Version ${version}`,
  },
  en: {
    pages: 'Pages of operations',
    overview: 'Overview',
    instances: 'Process instances',
    incidents: 'Incidents',
    batches: 'Batch operations',
    jobs: 'Jobs',
    states: { ACTIVE: 'running', COMPLETED: 'completed', CANCELED: 'cancelled' },
    errorTypes: {
      JOB_NO_RETRIES: 'Job failed, no retries left',
      IO_MAPPING_ERROR: 'Input or output mapping failed',
      EXTRACT_VALUE_ERROR: 'Expression cannot be evaluated',
      CONDITION_ERROR: 'Condition cannot be evaluated',
      CALLED_ELEMENT_ERROR: 'Called process is missing',
      CALLED_DECISION_ERROR: 'Called decision is missing',
      DECISION_EVALUATION_ERROR: 'Decision cannot be evaluated',
      UNHANDLED_ERROR_EVENT: 'BPMN error is not caught',
      MESSAGE_SIZE_EXCEEDED: 'Too much data',
      FORM_NOT_FOUND: 'Form is missing',
      UNKNOWN: 'Unknown cause',
    },
    urgencies: { TODAY: 'today', TWO_DAYS: '2 days', FIVE_DAYS: '5 days', TEN_DAYS: '10 days' },
    version: (version) => `Version ${version}`,
  },
};
