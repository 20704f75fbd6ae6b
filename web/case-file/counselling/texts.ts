import type { Texts } from '../../shared/language/language.ts';

const de = {
  title: 'Beratung',
  intro:
    'Diese Notizen liegen verschlüsselt. Lesen kann sie nur, wer der Person zugewiesen ist, und die Vertretung (§ 203 StGB). Jedes Lesen wird protokolliert.',
  closedTitle: 'Für Sie nicht geöffnet',
  closedText: 'Diese Beratung ist einer anderen Person zugewiesen, oder noch niemandem.',
  takeOn: 'Beratung übernehmen',
  takenOn: 'Sie sind jetzt zugewiesen.',
  assignedTo: (name: string) => `Zugewiesen: ${name}`,
  assign: 'Zuweisen an',
  choose: 'Bitte wählen',
  assignButton: 'Zuweisen',
  assigned: (name: string) => `${name} ist zugewiesen.`,
  write: 'Neue Beratungsnotiz',
  save: 'Notiz verschlüsselt speichern',
  saved: 'Notiz gespeichert.',
  none: 'Noch keine Beratungsnotizen.',
  read: 'Lesen',
  hide: 'Schließen',
  noteOf: (date: string) => `Notiz vom ${date}`,
};

export const counsellingTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Counselling',
    intro:
      'These notes are kept encrypted. Only the assigned social worker and their deputy can read them (StGB 203). Every reading is logged.',
    closedTitle: 'Not open to you',
    closedText: 'This counselling is assigned to somebody else, or to nobody yet.',
    takeOn: 'Take on the counselling',
    takenOn: 'You are assigned now.',
    assignedTo: (name) => `Assigned: ${name}`,
    assign: 'Assign to',
    choose: 'Please choose',
    assignButton: 'Assign',
    assigned: (name) => `${name} is assigned.`,
    write: 'New counselling note',
    save: 'Save note, encrypted',
    saved: 'Note saved.',
    none: 'No counselling notes yet.',
    read: 'Read',
    hide: 'Close',
    noteOf: (date) => `Note of ${date}`,
  },
};
