import type { Texts } from '../shared/language/language.ts';
import type { Sort, View } from './filter/inbox-filter.ts';

interface Shape {
  title: string;
  views: Record<View, string>;
  sorts: Record<Sort, string>;
  urgencies: Record<string, string>;
  filters: string;
  showFilters: string;
  sortBy: string;
  process: string;
  allProcesses: string;
  urgency: string;
  anyUrgency: string;
  search: string;
  searchHint: string;
  clear: string;
  count: (count: string) => string;
  list: string;
  emptyTitle: string;
  empty: string;
  emptyNarrowed: string;
  noDeadline: string;
  due: string;
  select: (name: string) => string;
  mine: string;
  with: (name: string) => string;
  unassigned: string;
  frozen: string;
  followUp: (date: string) => string;
  pending: string;
  noCase: string;
  chooseTitle: string;
  choose: string;
  backToList: string;
  keys: string;
}

export const inboxTexts: Texts<Shape> = {
  de: {
    title: 'Aufgaben',
    views: {
      mine: 'Meine Aufgaben',
      groups: 'Meine Gruppen',
      unassigned: 'Nicht zugewiesen',
      department: 'Mein Fachbereich',
      overdue: 'Überfällig',
      followUps: 'Wiedervorlagen',
    },
    sorts: { dueAt: 'nach Frist', urgency: 'nach Dringlichkeit', createdAt: 'nach Alter' },
    urgencies: { TODAY: 'heute', TWO_DAYS: 'binnen 2 Tagen', FIVE_DAYS: 'binnen 5 Tagen', TEN_DAYS: 'binnen 10 Tagen' },
    filters: 'Ansichten',
    showFilters: 'Filter',
    sortBy: 'Sortieren nach',
    process: 'Prozess',
    allProcesses: 'Alle Prozesse',
    urgency: 'Dringlichkeit',
    anyUrgency: 'Jede Dringlichkeit',
    search: 'Aufgaben durchsuchen',
    searchHint: 'Name, Nummer, Aufgabe …',
    clear: 'Filter aufheben',
    count: (count) => (count === '1' ? '1 Aufgabe' : `${count} Aufgaben`),
    list: 'Liste der Aufgaben',
    emptyTitle: 'Nichts zu tun',
    empty: 'In dieser Ansicht gibt es keine Aufgabe.',
    emptyNarrowed: 'Zu diesem Filter gibt es keine Aufgabe.',
    noDeadline: 'ohne Frist',
    due: 'Frist',
    select: (name) => `${name} auswählen`,
    mine: 'meine',
    with: (name) => `bei ${name}`,
    unassigned: 'frei',
    frozen: 'Zielkonflikt',
    followUp: (date) => `Wiedervorlage ${date}`,
    pending: 'wird geändert …',
    noCase: 'ohne Akte',
    chooseTitle: 'Keine Aufgabe geöffnet',
    choose: 'Wählen Sie links eine Aufgabe. Mit J und K bewegen Sie sich durch die Liste, mit Enter öffnen Sie.',
    backToList: 'Zur Liste',
    keys: 'Tasten',
  },
  en: {
    title: 'Tasks',
    views: {
      mine: 'My tasks',
      groups: 'My groups',
      unassigned: 'Unassigned',
      department: 'My department',
      overdue: 'Overdue',
      followUps: 'Follow-ups',
    },
    sorts: { dueAt: 'by deadline', urgency: 'by urgency', createdAt: 'by age' },
    urgencies: { TODAY: 'today', TWO_DAYS: 'within 2 days', FIVE_DAYS: 'within 5 days', TEN_DAYS: 'within 10 days' },
    filters: 'Views',
    showFilters: 'Filters',
    sortBy: 'Sort by',
    process: 'Process',
    allProcesses: 'All processes',
    urgency: 'Urgency',
    anyUrgency: 'Any urgency',
    search: 'Search tasks',
    searchHint: 'Name, number, task …',
    clear: 'Clear filters',
    count: (count) => (count === '1' ? '1 task' : `${count} tasks`),
    list: 'List of tasks',
    emptyTitle: 'Nothing to do',
    empty: 'There is no task in this view.',
    emptyNarrowed: 'No task matches this filter.',
    noDeadline: 'no deadline',
    due: 'Deadline',
    select: (name) => `Select ${name}`,
    mine: 'mine',
    with: (name) => `with ${name}`,
    unassigned: 'unassigned',
    frozen: 'Goal conflict',
    followUp: (date) => `Follow-up ${date}`,
    pending: 'being updated …',
    noCase: 'no case file',
    chooseTitle: 'No task open',
    choose: 'Choose a task on the left. J and K move through the list, Enter opens.',
    backToList: 'To the list',
    keys: 'Keys',
  },
};
