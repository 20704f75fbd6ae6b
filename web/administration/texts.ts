import type { Texts } from '../shared/language/language.ts';

const de = {
  pages: 'Seiten der Verwaltung',
  accounts: 'Konten',
  departments: 'Fachbereiche',
};

export const administrationTexts: Texts<typeof de> = {
  de,
  en: { pages: 'Pages of the administration', accounts: 'Accounts', departments: 'Departments' },
};
