import type { DeadlineDetail, deadlineListStates } from '../../src/contracts/deadline.ts';
import type { Texts } from '../shared/language/language.ts';

type ChangeKind = DeadlineDetail['history'][number]['kind'];

interface Shape {
  title: string;
  filters: string;
  state: string;
  listStates: Record<(typeof deadlineListStates)[number], string>;
  department: string;
  allDepartments: string;
  ofCase: string;
  nothing: string;
  nothingText: string;
  due: string;
  left: string;
  deadline: string;
  case: string;
  departments: string;
  back: string;
  norm: string;
  lastDay: string;
  warning: string;
  calculation: string;
  history: string;
  changes: Record<ChangeKind, string>;
  actions: Record<'SUSPENDED' | 'RESUMED' | 'EXTENDED' | 'CORRECTED' | 'ENDED', string>;
  what: Record<'SUSPENDED' | 'RESUMED' | 'EXTENDED' | 'CORRECTED' | 'ENDED', string>;
  from: string;
  on: string;
  until: string;
  eventDate: string;
  posted: string;
  faultyInstruction: string;
  outcome: string;
  changed: string;
}

export const deadlinePageTexts: Texts<Shape> = {
  de: {
    title: 'Fristen',
    filters: 'Filter',
    state: 'Stand',
    listStates: {
      open: 'laufend und ruhend',
      risk: 'bald oder schon abgelaufen',
      overdue: 'abgelaufen',
      suspended: 'ruhend',
      ended: 'beendet',
      all: 'alle',
    },
    department: 'Fachbereich',
    allDepartments: 'alle meine',
    ofCase: 'Nur dieser Vorgang – Filter aufheben',
    nothing: 'Keine Fristen',
    nothingText: 'Zu dieser Auswahl gibt es keine Frist, die Ihren Fachbereich angeht.',
    due: 'Letzter Tag',
    left: 'Wie lange noch',
    deadline: 'Frist',
    case: 'Vorgang',
    departments: 'Fachbereiche',
    back: 'Alle Fristen',
    norm: 'Norm',
    lastDay: 'Letzter Tag',
    warning: 'Vorwarnung (eigene Regel)',
    calculation: 'Berechnung',
    history: 'Was mit der Frist geschah',
    changes: {
      STARTED: 'Begonnen',
      CORRECTED: 'Berichtigt',
      SUSPENDED: 'Ruht',
      RESUMED: 'Läuft weiter',
      EXTENDED: 'Verlängert',
      ENDED: 'Beendet',
    },
    actions: {
      SUSPENDED: 'Ruhen lassen',
      RESUMED: 'Weiterlaufen lassen',
      EXTENDED: 'Verlängern',
      CORRECTED: 'Ereignis berichtigen',
      ENDED: 'Frist beenden',
    },
    what: {
      SUSPENDED: 'Solange die Frist ruht, wird niemand gewarnt; die Tage werden nicht mitgezählt.',
      RESUMED: 'Die Tage bis einschließlich des letzten Ruhetags verlängern die Frist.',
      EXTENDED: 'Nur Fristen, die die Behörde selbst setzt, kann sie verlängern.',
      CORRECTED: 'Die Frist wird mit den neuen Angaben neu berechnet, etwa wenn ein Schreiben nachweislich später ankam.',
      ENDED: 'Eine beendete Frist läuft nicht wieder an.',
    },
    from: 'Ruht ab',
    on: 'Letzter Ruhetag',
    until: 'Neuer letzter Tag',
    eventDate: 'Tag des Ereignisses',
    posted: 'mit der Post im Inland geschickt',
    faultyInstruction: 'Rechtsbehelfsbelehrung fehlt oder ist unrichtig',
    outcome: 'Ausgang',
    changed: 'Frist geändert',
  },
  en: {
    title: 'Deadlines',
    filters: 'Filters',
    state: 'State',
    listStates: {
      open: 'running and suspended',
      risk: 'end soon or have passed',
      overdue: 'passed',
      suspended: 'suspended',
      ended: 'ended',
      all: 'all',
    },
    department: 'Department',
    allDepartments: 'all of mine',
    ofCase: 'This case only – remove filter',
    nothing: 'No deadlines',
    nothingText: 'There is no deadline for this selection that concerns your departments.',
    due: 'Last day',
    left: 'How long',
    deadline: 'Deadline',
    case: 'Case',
    departments: 'Departments',
    back: 'All deadlines',
    norm: 'Legal basis',
    lastDay: 'Last day',
    warning: 'Warning (own rule)',
    calculation: 'Calculation',
    history: 'What happened to it',
    changes: {
      STARTED: 'Started',
      CORRECTED: 'Corrected',
      SUSPENDED: 'Suspended',
      RESUMED: 'Resumed',
      EXTENDED: 'Extended',
      ENDED: 'Ended',
    },
    actions: {
      SUSPENDED: 'Suspend',
      RESUMED: 'Resume',
      EXTENDED: 'Extend',
      CORRECTED: 'Correct the event',
      ENDED: 'End the deadline',
    },
    what: {
      SUSPENDED: 'While the deadline is suspended, nobody is warned and the days are not counted.',
      RESUMED: 'The days up to and including the last day of suspension are added.',
      EXTENDED: 'Only deadlines that the office sets itself can be extended.',
      CORRECTED: 'The deadline is recalculated, for instance when a letter is proven to have arrived later.',
      ENDED: 'A deadline that has ended cannot be restarted.',
    },
    from: 'Suspended from',
    on: 'Last day of suspension',
    until: 'New last day',
    eventDate: 'Day of the event',
    posted: 'sent by post inside Germany',
    faultyInstruction: 'instruction on remedies missing or wrong',
    outcome: 'Outcome',
    changed: 'Deadline changed',
  },
};
