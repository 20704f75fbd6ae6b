import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  title: string;
  text: string;
  department: string;
  office: string;
  offices: Record<'front' | 'back' | 'both', string>;
  groups: string;
  state: string;
  on: string;
  off: string;
  switchOn: string;
  switchOff: string;
  switchOnOf: (name: string) => string;
  switchOffOf: (name: string) => string;
  onWhat: string;
  offWhat: (accounts: number, tasks: number | null) => string;
  doneOn: (name: string) => string;
  doneOff: (name: string) => string;
  action: string;
}

export const departmentsTexts: Texts<Shape> = {
  de: {
    title: 'Fachbereiche',
    text: 'Ein Fachbereich, den die Kommune nicht hat, ist abgeschaltet: Seine Gruppen geben dann keine Rechte.',
    department: 'Fachbereich',
    office: 'Arbeitet',
    offices: { front: 'im Servicecenter', back: 'im Hintergrund', both: 'in beiden' },
    groups: 'Gruppen',
    state: 'Zustand',
    on: 'eingeschaltet',
    off: 'abgeschaltet',
    switchOn: 'Einschalten …',
    switchOff: 'Abschalten …',
    switchOnOf: (name) => `${name} einschalten`,
    switchOffOf: (name) => `${name} abschalten`,
    onWhat: 'Die Gruppen des Fachbereichs geben wieder Rechte; seine Aufgaben erscheinen bei ihnen.',
    offWhat: (accounts, tasks) =>
      [
        accounts === 1 ? 'Ein aktives Konto verliert damit Rechte.' : `${accounts} aktive Konten verlieren damit Rechte.`,
        tasks !== null &&
          tasks > 0 &&
          (tasks === 1 ? 'Eine offene Aufgabe sieht dann niemand mehr.' : `${tasks} offene Aufgaben sieht dann niemand mehr.`),
        'Laufende Prozesse bleiben und warten.',
      ]
        .filter((part) => part !== false)
        .join(' '),
    doneOn: (name) => `${name} ist eingeschaltet.`,
    doneOff: (name) => `${name} ist abgeschaltet.`,
    action: 'Eingriff',
  },
  en: {
    title: 'Departments',
    text: 'A department that the municipality does not have is switched off: its groups then give no rights.',
    department: 'Department',
    office: 'Works',
    offices: { front: 'in the front office', back: 'in the back office', both: 'in both' },
    groups: 'Groups',
    state: 'State',
    on: 'switched on',
    off: 'switched off',
    switchOn: 'Switch on …',
    switchOff: 'Switch off …',
    switchOnOf: (name) => `Switch on ${name}`,
    switchOffOf: (name) => `Switch off ${name}`,
    onWhat: 'The groups of the department give rights again; its tasks appear with them.',
    offWhat: (accounts, tasks) =>
      [
        accounts === 1 ? 'One active account loses rights.' : `${accounts} active accounts lose rights.`,
        tasks !== null &&
          tasks > 0 &&
          (tasks === 1 ? 'Nobody sees one open task any more.' : `Nobody sees ${tasks} open tasks any more.`),
        'Running processes stay and wait.',
      ]
        .filter((part) => part !== false)
        .join(' '),
    doneOn: (name) => `${name} is switched on.`,
    doneOff: (name) => `${name} is switched off.`,
    action: 'Action',
  },
};
