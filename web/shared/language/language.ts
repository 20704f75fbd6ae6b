/** The two languages of the interface. Sentences stand in `texts.ts` beside the pages that show them. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a texts file exports: the same shape in both languages. Functions take what a sentence is about. */
export interface Texts<Shape> {
  de: Shape;
  en: Shape;
}

const storageKey = 'lotse.language';

export function rememberedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'de';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
}
