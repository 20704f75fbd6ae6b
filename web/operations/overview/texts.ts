import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  title: string;
  allWell: string;
  incidents: (count: number, causes: number) => string;
  typesWithout: (count: number) => string;
  overdue: (count: number) => string;
  legalOverdue: (departments: number) => string;
  partsDown: (parts: string) => string;
  health: string;
  engine: string;
  store: string;
  projection: string;
  workers: string;
  partners: string;
  works: string;
  fails: string;
  answersIn: (ms: string) => string;
  behind: (lag: string) => string;
  gaps: (gaps: number, failures: number) => string;
  connected: (count: number) => string;
  noWorkersHere: string;
  quarantined: (count: number) => string;
  withoutWorker: (open: number, since: string | null) => string;
  withoutWorkerTitle: string;
  causes: string;
  allIncidents: string;
  cause: string;
  count: string;
  lastDay: string;
  lastSeen: string;
  noIncidents: string;
  backlog: string;
  department: string;
  open: string;
  free: string;
  overdueColumn: string;
  dueSoon: string;
  noBacklog: string;
  processes: string;
  process: string;
  version: string;
  running: string;
  withIncident: string;
  atRisk: string;
  atRiskMore: (count: number) => string;
  task: string;
  due: string;
  assigned: string;
  nobody: string;
  somebody: string;
  noneAtRisk: string;
}

export const overviewTexts: Texts<Shape> = {
  de: {
    title: 'Betrieb',
    allWell: 'Alles läuft: keine Störung, keine überfällige Aufgabe.',
    incidents: (count, causes) =>
      `${count} ${count === 1 ? 'Störung' : 'Störungen'} aus ${causes === 1 ? 'einer Ursache' : `${causes} Ursachen`}`,
    typesWithout: (count) => (count === 1 ? 'eine Schrittart ohne Programm' : `${count} Schrittarten ohne Programm`),
    overdue: (count) => (count === 1 ? 'eine Frist in Gefahr' : `${count} Fristen in Gefahr`),
    legalOverdue: (departments) =>
      departments === 1
        ? 'gesetzliche Fristen abgelaufen in einem Fachbereich'
        : `gesetzliche Fristen abgelaufen in ${departments} Fachbereichen`,
    partsDown: (parts) => `gestört: ${parts}`,
    health: 'Zustand der Teile',
    engine: 'Engine',
    store: 'Datenspeicher',
    projection: 'Lesemodell',
    workers: 'Programme',
    partners: 'Partneraustausch',
    works: 'in Ordnung',
    fails: 'gestört',
    answersIn: (ms) => `antwortet in ${ms} ms`,
    behind: (lag) => `${lag} s zurück`,
    gaps: (gaps, failures) => `${gaps} Lücken, ${failures} nicht übernommen`,
    connected: (count) => `${count} Schrittarten verbunden`,
    noWorkersHere: 'laufen in einem anderen Programm',
    quarantined: (count) => `${count} Nachrichten zurückgehalten`,
    withoutWorker: (open, since) =>
      open === 0
        ? 'Kein Programm übernimmt diese Schritte.'
        : `${open} ${open === 1 ? 'Schritt wartet' : 'Schritte warten'}${since === null ? '' : `, der älteste ${since}`}; kein Programm übernimmt sie.`,
    withoutWorkerTitle: 'Schritte, die niemand übernimmt',
    causes: 'Störungen nach Ursache',
    allIncidents: 'Alle Störungen',
    cause: 'Ursache',
    count: 'Anzahl',
    lastDay: 'in 24 Std.',
    lastSeen: 'zuletzt',
    noIncidents: 'Keine offene Störung.',
    backlog: 'Offene Aufgaben nach Fachbereich',
    department: 'Fachbereich',
    open: 'offen',
    free: 'frei',
    overdueColumn: 'überfällig',
    dueSoon: 'bis morgen',
    noBacklog: 'Keine offene Aufgabe.',
    processes: 'Prozessläufe nach Prozess und Version',
    process: 'Prozess',
    version: 'Version',
    running: 'laufen',
    withIncident: 'gestört',
    atRisk: 'Fristen in Gefahr',
    atRiskMore: (count) => `und ${count} weitere`,
    task: 'Aufgabe',
    due: 'Frist',
    assigned: 'Bearbeitung',
    nobody: 'niemand',
    somebody: 'vergeben',
    noneAtRisk: 'Keine Frist läuft bis morgen ab.',
  },
  en: {
    title: 'Operations',
    allWell: 'Everything runs: no incident, no overdue task.',
    incidents: (count, causes) =>
      `${count} ${count === 1 ? 'incident' : 'incidents'} of ${causes === 1 ? 'one cause' : `${causes} causes`}`,
    typesWithout: (count) => (count === 1 ? 'one job type without a worker' : `${count} job types without a worker`),
    overdue: (count) => (count === 1 ? 'one deadline at risk' : `${count} deadlines at risk`),
    legalOverdue: (departments) =>
      departments === 1 ? 'deadlines by law passed in one department' : `deadlines by law passed in ${departments} departments`,
    partsDown: (parts) => `failing: ${parts}`,
    health: 'Health of the parts',
    engine: 'Engine',
    store: 'Store',
    projection: 'Read model',
    workers: 'Workers',
    partners: 'Partner exchange',
    works: 'works',
    fails: 'fails',
    answersIn: (ms) => `answers in ${ms} ms`,
    behind: (lag) => `${lag} s behind`,
    gaps: (gaps, failures) => `${gaps} gaps, ${failures} not applied`,
    connected: (count) => `${count} job types connected`,
    noWorkersHere: 'run in another process',
    quarantined: (count) => `${count} messages held back`,
    withoutWorker: (open, since) =>
      open === 0
        ? 'No worker takes these jobs.'
        : `${open} ${open === 1 ? 'job waits' : 'jobs wait'}${since === null ? '' : `, the oldest ${since}`}; no worker takes them.`,
    withoutWorkerTitle: 'Jobs that nobody takes',
    causes: 'Incidents by cause',
    allIncidents: 'All incidents',
    cause: 'Cause',
    count: 'Count',
    lastDay: 'in 24 h',
    lastSeen: 'last seen',
    noIncidents: 'No open incident.',
    backlog: 'Open tasks by department',
    department: 'Department',
    open: 'open',
    free: 'unassigned',
    overdueColumn: 'overdue',
    dueSoon: 'by tomorrow',
    noBacklog: 'No open task.',
    processes: 'Instances by process and version',
    process: 'Process',
    version: 'Version',
    running: 'running',
    withIncident: 'halted',
    atRisk: 'Deadlines at risk',
    atRiskMore: (count) => `and ${count} more`,
    task: 'Task',
    due: 'Due',
    assigned: 'Assigned',
    nobody: 'nobody',
    somebody: 'yes',
    noneAtRisk: 'No deadline expires by tomorrow.',
  },
};
