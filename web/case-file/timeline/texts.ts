import type { Texts } from '../../shared/language/language.ts';
import type { TimelineGroup } from './timeline-groups.ts';

const de = {
  title: 'Verlauf',
  department: 'Fachbereich',
  allDepartments: 'alle Fachbereiche',
  kind: 'Art',
  allKinds: 'alles',
  groups: {
    tasks: 'Aufgaben und Übergaben',
    processes: 'Prozesse',
    documents: 'Dokumente',
    notes: 'Vermerke',
    fields: 'Angaben',
    conflicts: 'Zielkonflikte',
    transmissions: 'Übermittlungen',
  } as Record<TimelineGroup, string>,
  empty: 'Keine Einträge',
  emptyText: 'Zu diesem Filter steht nichts im Verlauf.',
};

export const timelineTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Timeline',
    department: 'Department',
    allDepartments: 'all departments',
    kind: 'Kind',
    allKinds: 'everything',
    groups: {
      tasks: 'Tasks and hand-overs',
      processes: 'Processes',
      documents: 'Documents',
      notes: 'Notes',
      fields: 'Data',
      conflicts: 'Goal conflicts',
      transmissions: 'Transmissions',
    },
    empty: 'No entries',
    emptyText: 'The timeline has nothing for this filter.',
  },
};
