import type { Texts } from '../../shared/language/language.ts';

const de = {
  title: 'Vermerke',
  write: 'Neuer Vermerk',
  writeHint: 'Lesen können ihn alle, die an diesem Vorgang arbeiten. Inhalte einer Beratung gehören nicht hierher.',
  save: 'Vermerk speichern',
  saved: 'Vermerk gespeichert.',
  none: 'Noch keine Vermerke.',
};

export const notesTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Notes',
    write: 'New note',
    writeHint: 'Everybody who works on this case can read it. What was said in counselling does not belong here.',
    save: 'Save note',
    saved: 'Note saved.',
    none: 'No notes yet.',
  },
};
