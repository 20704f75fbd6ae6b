import type { z } from 'zod';
import type { jobSchema } from '../../../src/contracts/job.ts';
import type { Texts } from '../../shared/language/language.ts';

type JobState = z.infer<typeof jobSchema>['state'];

interface Shape {
  title: string;
  byType: string;
  single: string;
  type: string;
  state: string;
  states: Record<JobState, string>;
  allStates: string;
  allTypes: string;
  process: string;
  allProcesses: string;
  element: string;
  instance: string;
  retries: string;
  worker: string;
  workers: Record<'CONNECTED' | 'ELSEWHERE' | 'FOREIGN' | 'NONE', string>;
  updated: string;
  message: string;
  filters: string;
  none: string;
  noneText: string;
  setRetries: string;
  setRetriesOf: (job: string) => string;
  setRetriesTitle: string;
  setRetriesWhat: string;
  retriesSet: string;
  types: string;
  open: string;
  exhausted: string;
  oldest: string;
  actions: string;
}

export const jobsTexts: Texts<Shape> = {
  de: {
    title: 'Automatische Schritte',
    byType: 'Nach Art',
    single: 'Einzeln',
    type: 'Art',
    state: 'Zustand',
    states: {
      CREATED: 'wartet',
      FAILED: 'gescheitert',
      TIMED_OUT: 'nicht rechtzeitig',
      ERROR_THROWN: 'fachlicher Fehler',
      COMPLETED: 'erledigt',
      CANCELED: 'abgebrochen',
    },
    allStates: 'alle',
    allTypes: 'alle Arten',
    process: 'Prozess',
    allProcesses: 'alle Prozesse',
    element: 'Element',
    instance: 'Prozesslauf',
    retries: 'Versuche',
    worker: 'Programm',
    workers: {
      CONNECTED: 'verbunden',
      ELSEWHERE: 'läuft in einem anderen Programm',
      FOREIGN: 'fremdes Programm',
      NONE: 'niemand',
    },
    updated: 'geändert',
    message: 'Meldung',
    filters: 'Filter',
    none: 'Kein Schritt',
    noneText: 'Kein automatischer Schritt passt zu diesem Filter.',
    setRetries: 'Versuche …',
    setRetriesOf: (job) => `Versuche festlegen: ${job}`,
    setRetriesTitle: 'Versuche festlegen',
    setRetriesWhat: 'Der Schritt wird so oft noch versucht. Eine offene Störung dazu beheben Sie eigens.',
    retriesSet: 'Die Versuche sind festgelegt.',
    types: 'Arten von Schritten',
    open: 'offen',
    exhausted: 'gestört',
    oldest: 'ältester',
    actions: 'Eingriff',
  },
  en: {
    title: 'Jobs',
    byType: 'By type',
    single: 'One by one',
    type: 'Type',
    state: 'State',
    states: {
      CREATED: 'waiting',
      FAILED: 'failed',
      TIMED_OUT: 'timed out',
      ERROR_THROWN: 'BPMN error',
      COMPLETED: 'completed',
      CANCELED: 'cancelled',
    },
    allStates: 'all',
    allTypes: 'all types',
    process: 'Process',
    allProcesses: 'all processes',
    element: 'Element',
    instance: 'Instance',
    retries: 'Retries',
    worker: 'Worker',
    workers: { CONNECTED: 'connected', ELSEWHERE: 'runs in another process', FOREIGN: 'foreign program', NONE: 'nobody' },
    updated: 'changed',
    message: 'Message',
    filters: 'Filters',
    none: 'No job',
    noneText: 'No job fits this filter.',
    setRetries: 'Retries …',
    setRetriesOf: (job) => `Set the retries of ${job}`,
    setRetriesTitle: 'Set retries',
    setRetriesWhat: 'The job is tried that often again. An open incident about it is resolved separately.',
    retriesSet: 'The retries are set.',
    types: 'Job types',
    open: 'open',
    exhausted: 'halted',
    oldest: 'oldest',
    actions: 'Action',
  },
};
