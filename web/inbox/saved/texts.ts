import type { Texts } from '../../shared/language/language.ts';

const de = {
  title: 'Gespeicherte Filter',
  save: 'Filter speichern',
  saveTitle: 'Filter speichern',
  name: 'Name',
  nameMissing: 'Bitte geben Sie dem Filter einen Namen.',
  forWhom: 'Für wen?',
  forMe: 'nur für mich',
  forDepartment: (name: string) => `für ${name}`,
  saved: (name: string) => `Filter „${name}“ gespeichert`,
  removed: (name: string) => `Filter „${name}“ entfernt`,
  remove: (name: string) => `Filter „${name}“ entfernen`,
  shared: 'geteilt',
  what: 'Gespeichert wird, was Sie gerade sehen: Ansicht, Prozess, Dringlichkeit, Suchwörter und Sortierung.',
};

export const savedTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Saved filters',
    save: 'Save filter',
    saveTitle: 'Save filter',
    name: 'Name',
    nameMissing: 'Please give the filter a name.',
    forWhom: 'For whom?',
    forMe: 'only for me',
    forDepartment: (name) => `for ${name}`,
    saved: (name) => `Filter “${name}” saved`,
    removed: (name) => `Filter “${name}” removed`,
    remove: (name) => `Remove filter “${name}”`,
    shared: 'shared',
    what: 'This saves what you see now: view, process, urgency, search words and order.',
  },
};
