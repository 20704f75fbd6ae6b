import type { Texts } from '../language/language.ts';

const de = {
  find: 'Vorgang suchen',
  hint: 'Name, Geburtsdatum oder Aktenzeichen',
  none: 'Kein Vorgang gefunden',
  choose: 'Vorgang wählen',
};

export const caseChoiceTexts: Texts<typeof de> = {
  de,
  en: {
    find: 'Find the case',
    hint: 'name, birth date or case number',
    none: 'No case found',
    choose: 'Choose a case',
  },
};
