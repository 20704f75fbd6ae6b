import type { Texts } from '../../shared/language/language.ts';

export const instanceTabs = ['variables', 'incidents', 'tasks', 'jobs', 'waiting', 'links', 'decisions', 'operations'] as const;
export type InstanceTab = (typeof instanceTabs)[number];

interface Shape {
  title: (name: string) => string;
  key: string;
  copy: string;
  copyKey: string;
  keyCopied: string;
  started: string;
  ended: string;
  duration: string;
  caseNumber: string;
  noCase: string;
  urgency: string;
  team: string;
  calledBy: string;
  tokens: (count: number) => string;
  incidents: (count: number) => string;
  times: (count: number) => string;
  diagram: (name: string) => string;
  history: string;
  historyEmpty: string;
  historyCut: (shown: number, total: number) => string;
  elementStates: Record<'ACTIVE' | 'COMPLETED' | 'TERMINATED', string>;
  moreTypes: Record<string, string>;
  expand: (name: string) => string;
  onlyElement: (name: string) => string;
  showAll: string;
  parts: string;
  tabs: Record<InstanceTab, string>;
  nothing: Record<InstanceTab, string>;
  name: string;
  value: string;
  scope: string;
  instanceScope: string;
  withLocal: (count: number) => string;
  changed: string;
  masked: string;
  maskedHint: string;
  truncated: string;
  earlier: (count: number) => string;
  message: string;
  type: string;
  element: string;
  since: string;
  state: string;
  worker: string;
  retries: string;
  stack: string;
  incidentStates: Record<'OPEN' | 'RESOLVED', string>;
  task: string;
  assignee: string;
  groups: string;
  due: string;
  taskStates: Record<'CREATED' | 'COMPLETED' | 'CANCELED', string>;
  nobody: string;
  reassign: string;
  reassignTask: (name: string) => string;
  reassignTitle: string;
  reassignWhat: string;
  reassignTo: string;
  reassignNobody: string;
  reassigned: string;
  noCandidates: string;
  messages: string;
  timers: string;
  messageName: string;
  correlation: string;
  subscriptionStates: Record<'CREATING' | 'CREATED' | 'CORRELATED' | 'DELETED', string>;
  timerStates: Record<'CREATED' | 'TRIGGERED' | 'CANCELED', string>;
  parent: string;
  called: string;
  decision: string;
  version: string;
  output: string;
  evaluated: string;
  operation: string;
  by: string;
  at: string;
  reason: string;
  details: string;
  actions: Record<string, string>;
  setVariables: string;
  setVariablesWhat: string;
  setVariablesScope: string;
  setVariablesLocal: string;
  setVariablesDone: string;
  cancel: string;
  cancelTitle: string;
  cancelWhat: (tasks: number, called: number) => string;
  cancelDone: string;
  cancelCalled: string;
  migrate: string;
  modify: string;
  effectSoon: string;
  action: string;
}

export const instanceTexts: Texts<Shape> = {
  de: {
    title: (name) => `Prozesslauf: ${name}`,
    key: 'Schlüssel',
    copy: 'Kopieren',
    copyKey: 'Schlüssel kopieren',
    keyCopied: 'Der Schlüssel ist in der Zwischenablage.',
    started: 'begonnen',
    ended: 'beendet',
    duration: 'Dauer',
    caseNumber: 'Aktenzeichen',
    noCase: 'ohne Akte',
    urgency: 'Dringlichkeit',
    team: 'Team',
    calledBy: 'aufgerufen von',
    tokens: (count) => (count === 1 ? 'ein Token' : `${count} Token`),
    incidents: (count) => (count === 1 ? 'eine offene Störung' : `${count} offene Störungen`),
    times: (count) => `${count}-mal durchlaufen`,
    diagram: (name) => `Diagramm: ${name}`,
    history: 'Verlauf',
    historyEmpty: 'Es hat noch nichts begonnen.',
    historyCut: (shown, total) => `Gezeigt werden die letzten ${shown} von ${total} Elementen.`,
    elementStates: { ACTIVE: 'läuft', COMPLETED: 'beendet', TERMINATED: 'abgebrochen' },
    moreTypes: { MultiInstanceBody: 'Mehrfach', EventSubProcess: 'Ereignis-Teilprozess', Process: 'Prozess' },
    expand: (name) => `Inhalt von ${name}`,
    onlyElement: (name) => `Nur: ${name}`,
    showAll: 'Alles zeigen',
    parts: 'Angaben zum Prozesslauf',
    tabs: {
      variables: 'Variablen',
      incidents: 'Störungen',
      tasks: 'Aufgaben',
      jobs: 'Schritte',
      waiting: 'Wartet auf',
      links: 'Aufrufe',
      decisions: 'Entscheidungen',
      operations: 'Eingriffe',
    },
    nothing: {
      variables: 'Keine Variablen.',
      incidents: 'Keine Störung.',
      tasks: 'Keine Aufgabe.',
      jobs: 'Kein automatischer Schritt.',
      waiting: 'Wartet weder auf eine Nachricht noch auf eine Uhr.',
      links: 'Ruft keinen anderen Prozess auf und ist von keinem aufgerufen.',
      decisions: 'Keine Entscheidungstabelle wurde ausgewertet.',
      operations: 'Niemand hat eingegriffen.',
    },
    name: 'Name',
    value: 'Wert',
    scope: 'Geltung',
    instanceScope: 'ganzer Prozesslauf',
    withLocal: (count) => `auch die ${count} Werte einzelner Elemente`,
    changed: 'geändert',
    masked: 'verdeckt',
    maskedHint: 'Der Wert steuert den Ablauf nicht und könnte personenbezogen sein; er wird hier niemandem gezeigt.',
    truncated: 'gekürzt',
    earlier: (count) => (count === 1 ? 'ein früherer Wert' : `${count} frühere Werte`),
    message: 'Meldung',
    type: 'Art',
    element: 'Element',
    since: 'seit',
    state: 'Zustand',
    worker: 'Programm',
    retries: 'Versuche',
    stack: 'Vollständige Meldung',
    incidentStates: { OPEN: 'offen', RESOLVED: 'behoben' },
    task: 'Aufgabe',
    assignee: 'Bearbeitung',
    groups: 'Gruppen',
    due: 'Frist',
    taskStates: { CREATED: 'offen', COMPLETED: 'erledigt', CANCELED: 'entfallen' },
    nobody: 'niemand',
    reassign: 'Zuweisen …',
    reassignTask: (name) => `Neu zuweisen: ${name}`,
    reassignTitle: 'Aufgabe neu zuweisen',
    reassignWhat:
      'Die Aufgabe erscheint sofort im Eingang der gewählten Person und verlässt den der bisherigen. Entwürfe bleiben erhalten.',
    reassignTo: 'Neue Bearbeitung',
    reassignNobody: 'niemand: zurück an die Gruppen',
    reassigned: 'Die Aufgabe ist neu zugewiesen.',
    noCandidates: 'Kein aktives Konto gehört zu den Gruppen dieser Aufgabe.',
    messages: 'Nachrichten',
    timers: 'Uhren',
    messageName: 'Nachricht',
    correlation: 'Bezug',
    subscriptionStates: { CREATING: 'wird eingerichtet', CREATED: 'wartet', CORRELATED: 'eingetroffen', DELETED: 'entfallen' },
    timerStates: { CREATED: 'läuft', TRIGGERED: 'abgelaufen', CANCELED: 'entfallen' },
    parent: 'Aufgerufen von',
    called: 'Ruft auf',
    decision: 'Entscheidung',
    version: 'Version',
    output: 'Ergebnis',
    evaluated: 'ausgewertet',
    operation: 'Eingriff',
    by: 'durch',
    at: 'am',
    reason: 'Begründung',
    details: 'Einzelheiten',
    actions: {
      'instance.cancel': 'Abgebrochen',
      'instance.modify': 'Token verschoben',
      'instance.migrate': 'Auf eine andere Version umgestellt',
      'instance.set-variables': 'Variablen gesetzt',
      'instance.resolve-incident': 'Störung behoben',
      'instance.set-retries': 'Versuche festgelegt',
      'instance.reassign-task': 'Aufgabe neu zugewiesen',
    },
    setVariables: 'Variablen setzen …',
    setVariablesWhat: 'Die neuen Werte gelten sofort; was schon entschieden ist, ändert sich dadurch nicht.',
    setVariablesScope: 'Geltung',
    setVariablesLocal: 'Nur in diesem Element, auch wenn es die Variable außerhalb schon gibt',
    setVariablesDone: 'Die Variablen sind gesetzt.',
    cancel: 'Abbrechen …',
    cancelTitle: 'Prozesslauf abbrechen',
    cancelWhat: (tasks, called) =>
      [
        'Der Prozesslauf endet sofort und lässt sich nicht wieder aufnehmen.',
        tasks > 0 && (tasks === 1 ? 'Eine offene Aufgabe entfällt.' : `${tasks} offene Aufgaben entfallen.`),
        called > 0 &&
          (called === 1 ? 'Ein aufgerufener Prozesslauf endet mit.' : `${called} aufgerufene Prozessläufe enden mit.`),
        'Die Akte bleibt, wie sie ist.',
      ]
        .filter((part) => part !== false)
        .join(' '),
    cancelDone: 'Der Prozesslauf ist abgebrochen.',
    cancelCalled: 'Dieser Prozesslauf ist aufgerufen worden; abbrechen lässt sich nur der, der am Anfang steht.',
    migrate: 'Auf andere Version umstellen …',
    modify: 'Token verschieben …',
    effectSoon: 'Die Wirkung wird gleich sichtbar.',
    action: 'Eingriff',
  },
  en: {
    title: (name) => `Process instance: ${name}`,
    key: 'Key',
    copy: 'Copy',
    copyKey: 'Copy the key',
    keyCopied: 'The key is in the clipboard.',
    started: 'started',
    ended: 'ended',
    duration: 'Duration',
    caseNumber: 'Case number',
    noCase: 'no case',
    urgency: 'Urgency',
    team: 'Team',
    calledBy: 'called by',
    tokens: (count) => (count === 1 ? 'one token' : `${count} tokens`),
    incidents: (count) => (count === 1 ? 'one open incident' : `${count} open incidents`),
    times: (count) => `passed ${count} times`,
    diagram: (name) => `Diagram: ${name}`,
    history: 'History',
    historyEmpty: 'Nothing has begun yet.',
    historyCut: (shown, total) => `The last ${shown} of ${total} elements are shown.`,
    elementStates: { ACTIVE: 'active', COMPLETED: 'completed', TERMINATED: 'terminated' },
    moreTypes: { MultiInstanceBody: 'Multi-instance', EventSubProcess: 'Event sub-process', Process: 'Process' },
    expand: (name) => `Content of ${name}`,
    onlyElement: (name) => `Only: ${name}`,
    showAll: 'Show all',
    parts: 'Details of the instance',
    tabs: {
      variables: 'Variables',
      incidents: 'Incidents',
      tasks: 'User tasks',
      jobs: 'Jobs',
      waiting: 'Waits for',
      links: 'Calls',
      decisions: 'Decisions',
      operations: 'Operations',
    },
    nothing: {
      variables: 'No variables.',
      incidents: 'No incident.',
      tasks: 'No user task.',
      jobs: 'No job.',
      waiting: 'Waits neither for a message nor for a timer.',
      links: 'Calls no other process and is called by none.',
      decisions: 'No decision was evaluated.',
      operations: 'Nobody has interfered.',
    },
    name: 'Name',
    value: 'Value',
    scope: 'Scope',
    instanceScope: 'whole instance',
    withLocal: (count) => `also the ${count} values of single elements`,
    changed: 'changed',
    masked: 'masked',
    maskedHint: 'The value does not route the process and could be personal; nobody sees it here.',
    truncated: 'cut',
    earlier: (count) => (count === 1 ? 'one earlier value' : `${count} earlier values`),
    message: 'Message',
    type: 'Type',
    element: 'Element',
    since: 'since',
    state: 'State',
    worker: 'Worker',
    retries: 'Retries',
    stack: 'Complete message',
    incidentStates: { OPEN: 'open', RESOLVED: 'resolved' },
    task: 'Task',
    assignee: 'Assignee',
    groups: 'Groups',
    due: 'Due',
    taskStates: { CREATED: 'open', COMPLETED: 'completed', CANCELED: 'cancelled' },
    nobody: 'nobody',
    reassign: 'Reassign …',
    reassignTask: (name) => `Reassign: ${name}`,
    reassignTitle: 'Reassign the task',
    reassignWhat:
      'The task appears at once in the inbox of the chosen person and leaves that of the one before. Drafts are kept.',
    reassignTo: 'New assignee',
    reassignNobody: 'nobody: back to the groups',
    reassigned: 'The task is reassigned.',
    noCandidates: 'No active account belongs to the groups of this task.',
    messages: 'Messages',
    timers: 'Timers',
    messageName: 'Message',
    correlation: 'Correlation',
    subscriptionStates: { CREATING: 'being opened', CREATED: 'waits', CORRELATED: 'arrived', DELETED: 'gone' },
    timerStates: { CREATED: 'running', TRIGGERED: 'triggered', CANCELED: 'cancelled' },
    parent: 'Called by',
    called: 'Calls',
    decision: 'Decision',
    version: 'Version',
    output: 'Result',
    evaluated: 'evaluated',
    operation: 'Operation',
    by: 'by',
    at: 'at',
    reason: 'Reason',
    details: 'Details',
    actions: {
      'instance.cancel': 'Cancelled',
      'instance.modify': 'Tokens moved',
      'instance.migrate': 'Migrated to another version',
      'instance.set-variables': 'Variables set',
      'instance.resolve-incident': 'Incident resolved',
      'instance.set-retries': 'Retries set',
      'instance.reassign-task': 'Task reassigned',
    },
    setVariables: 'Set variables …',
    setVariablesWhat: 'The new values hold at once; what has been decided already does not change.',
    setVariablesScope: 'Scope',
    setVariablesLocal: 'Only in this element, even where the variable exists outside already',
    setVariablesDone: 'The variables are set.',
    cancel: 'Cancel instance …',
    cancelTitle: 'Cancel the instance',
    cancelWhat: (tasks, called) =>
      [
        'The instance ends at once and cannot be resumed.',
        tasks > 0 && (tasks === 1 ? 'One open task is dropped.' : `${tasks} open tasks are dropped.`),
        called > 0 && (called === 1 ? 'One called instance ends with it.' : `${called} called instances end with it.`),
        'The case file stays as it is.',
      ]
        .filter((part) => part !== false)
        .join(' '),
    cancelDone: 'The instance is cancelled.',
    cancelCalled: 'This instance was called; only the one at the top can be cancelled.',
    migrate: 'Migrate to another version …',
    modify: 'Move tokens …',
    effectSoon: 'The effect shows in a moment.',
    action: 'Operation',
  },
};
