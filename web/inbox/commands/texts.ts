import type { Texts } from '../../shared/language/language.ts';
import type { CommandKind } from './command.ts';

interface Shape {
  actions: Record<CommandKind, string>;
  done: Record<CommandKind, (count: number, name: string) => string>;
  accepted: string;
  waiting: string;
  undone: (count: number, name: string) => string;
  raiseConflict: string;
  failed: (count: number, reasons: string) => string;
  progress: (done: number, total: number) => string;
  chosen: (count: number) => string;
  clearChoice: string;
  bar: string;
  assignTitle: (what: string) => string;
  assignee: string;
  absent: string;
  noCandidates: string;
  handOverTitle: (what: string) => string;
  department: string;
  allGroups: string;
  group: string;
  groupHint: string;
  note: string;
  noteHint: string;
  noteMissing: string;
  returnTitle: (what: string) => string;
  returnTo: (groups: string) => string;
  reason: string;
  reasonMissing: string;
  followUpTitle: (what: string) => string;
  followUpDate: string;
  followUpHint: string;
  followUpNote: string;
  followUpClear: string;
  /** Days from today, with their words. */
  followUpIn: readonly (readonly [number, string])[];
  severalTasks: (count: number) => string;
  choosePerson: string;
  chooseDepartment: string;
}

const many = (count: number, one: string, several: string) => (count === 1 ? one : `${count} ${several}`);

export const commandTexts: Texts<Shape> = {
  de: {
    actions: {
      claim: 'Übernehmen',
      release: 'Freigeben',
      assign: 'Zuweisen',
      handOver: 'Übergeben',
      return: 'Zurückgeben',
      takeBack: 'Zurücknehmen',
      followUp: 'Wiedervorlage',
    },
    done: {
      claim: (count, name) => `Übernommen: ${many(count, name, 'Aufgaben')}`,
      release: (count, name) => `Freigegeben: ${many(count, name, 'Aufgaben')}`,
      assign: (count, name) => `Zugewiesen: ${many(count, name, 'Aufgaben')}`,
      handOver: (count, name) => `Übergeben: ${many(count, name, 'Aufgaben')}`,
      return: (count, name) => `Zurückgegeben: ${many(count, name, 'Aufgaben')}`,
      followUp: (count, name) => `Wiedervorlage geändert: ${many(count, name, 'Aufgaben')}`,
      takeBack: (count, name) => `Zurückgenommen: ${many(count, name, 'Aufgaben')}`,
    },
    raiseConflict: 'Zielkonflikt melden',
    undone: (count, name) => `Rückgängig gemacht: ${many(count, name, 'Aufgaben')}`,
    waiting: 'Lotse wartet auf die Antwort …',
    accepted: 'Die Liste zeigt es in wenigen Augenblicken.',
    failed: (count, reasons) => `${many(count, 'Eine Aufgabe wurde', 'Aufgaben wurden')} nicht geändert: ${reasons}`,
    progress: (done, total) => `${done} von ${total}`,
    chosen: (count) => many(count, '1 Aufgabe ausgewählt', 'Aufgaben ausgewählt'),
    clearChoice: 'Auswahl aufheben',
    bar: 'Ausgewählte Aufgaben',
    assignTitle: (what) => `Zuweisen: ${what}`,
    assignee: 'Person',
    absent: 'abwesend',
    noCandidates: 'Keine Person gehört zu den Gruppen dieser Aufgaben.',
    handOverTitle: (what) => `Übergeben: ${what}`,
    department: 'Fachbereich',
    allGroups: 'Alle Gruppen des Fachbereichs',
    group: 'Gruppe',
    groupHint: 'Nur wenn eine bestimmte Gruppe zuständig ist.',
    note: 'Vermerk für die Übernehmenden',
    noteHint: 'Was ist geschehen, was ist zu tun?',
    noteMissing: 'Bitte schreiben Sie einen Vermerk mit mindestens drei Zeichen.',
    returnTitle: (what) => `Zurückgeben: ${what}`,
    returnTo: (groups) => `Die Aufgabe geht zurück an: ${groups}`,
    reason: 'Grund der Rückgabe',
    reasonMissing: 'Bitte nennen Sie einen Grund mit mindestens drei Zeichen.',
    followUpTitle: (what) => `Wiedervorlage: ${what}`,
    followUpDate: 'Wieder vorlegen am',
    followUpHint: 'Bis dahin steht die Aufgabe unter „Wiedervorlagen“.',
    followUpNote: 'Vermerk',
    followUpClear: 'Wiedervorlage aufheben',
    followUpIn: [
      [1, 'morgen'],
      [3, 'in 3 Tagen'],
      [7, 'in 1 Woche'],
      [14, 'in 2 Wochen'],
      [28, 'in 4 Wochen'],
    ],
    severalTasks: (count) => `${count} Aufgaben`,
    choosePerson: 'Bitte wählen Sie eine Person.',
    chooseDepartment: 'Bitte wählen Sie einen Fachbereich.',
  },
  en: {
    actions: {
      claim: 'Claim',
      release: 'Release',
      assign: 'Assign',
      handOver: 'Hand over',
      return: 'Return',
      takeBack: 'Take back',
      followUp: 'Follow-up',
    },
    done: {
      claim: (count, name) => `Claimed: ${many(count, name, 'tasks')}`,
      release: (count, name) => `Released: ${many(count, name, 'tasks')}`,
      assign: (count, name) => `Assigned: ${many(count, name, 'tasks')}`,
      handOver: (count, name) => `Handed over: ${many(count, name, 'tasks')}`,
      return: (count, name) => `Returned: ${many(count, name, 'tasks')}`,
      followUp: (count, name) => `Follow-up changed: ${many(count, name, 'tasks')}`,
      takeBack: (count, name) => `Taken back: ${many(count, name, 'tasks')}`,
    },
    raiseConflict: 'Raise goal conflict',
    undone: (count, name) => `Undone: ${many(count, name, 'tasks')}`,
    waiting: 'Lotse is waiting for the answer …',
    accepted: 'The list will show it in a moment.',
    failed: (count, reasons) => `${many(count, 'One task was', 'tasks were')} not changed: ${reasons}`,
    progress: (done, total) => `${done} of ${total}`,
    chosen: (count) => many(count, '1 task selected', 'tasks selected'),
    clearChoice: 'Clear selection',
    bar: 'Selected tasks',
    assignTitle: (what) => `Assign: ${what}`,
    assignee: 'Person',
    absent: 'absent',
    noCandidates: 'Nobody belongs to the groups of these tasks.',
    handOverTitle: (what) => `Hand over: ${what}`,
    department: 'Department',
    allGroups: 'All groups of the department',
    group: 'Group',
    groupHint: 'Only where one group in particular is responsible.',
    note: 'Note for those who take over',
    noteHint: 'What has happened, and what needs to be done?',
    noteMissing: 'Please write a note of at least three characters.',
    returnTitle: (what) => `Return: ${what}`,
    returnTo: (groups) => `The task goes back to: ${groups}`,
    reason: 'Reason for returning it',
    reasonMissing: 'Please give a reason of at least three characters.',
    followUpTitle: (what) => `Follow-up: ${what}`,
    followUpDate: 'Bring back on',
    followUpHint: 'Until then you find the task under “Follow-ups”.',
    followUpNote: 'Note',
    followUpClear: 'Remove follow-up',
    followUpIn: [
      [1, 'tomorrow'],
      [3, 'in 3 days'],
      [7, 'in 1 week'],
      [14, 'in 2 weeks'],
      [28, 'in 4 weeks'],
    ],
    severalTasks: (count) => `${count} tasks`,
    choosePerson: 'Please choose a person.',
    chooseDepartment: 'Please choose a department.',
  },
};
