import type { Texts } from '../language/language.ts';

const de = {
  open: 'Suche',
  openHint: 'Suche (Taste /)',
  title: 'Suchen',
  label: 'Person, Akte oder Aufgabe',
  placeholder: 'Name, Geburtsdatum, Aktenzeichen, Aufgabe …',
  results: 'Ergebnisse',
  kinds: { person: 'Personen', case: 'Akten', task: 'Aufgaben' },
  nothing: 'Nichts gefunden, was Sie sehen dürfen.',
  searching: 'Wird gesucht …',
  start: 'Mindestens zwei Zeichen. Pfeiltasten wählen, Eingabe öffnet, Esc schließt.',
  count: (count: number) => (count === 1 ? '1 Ergebnis' : `${count} Ergebnisse`),
};

export const searchTexts: Texts<typeof de> = {
  de,
  en: {
    open: 'Search',
    openHint: 'Search (key /)',
    title: 'Search',
    label: 'Person, case file or task',
    placeholder: 'Name, date of birth, case number, task …',
    results: 'Results',
    kinds: { person: 'Persons', case: 'Case files', task: 'Tasks' },
    nothing: 'Nothing found that you may see.',
    searching: 'Searching …',
    start: 'At least two characters. Arrow keys choose, Enter opens, Esc closes.',
    count: (count) => (count === 1 ? '1 result' : `${count} results`),
  },
};
