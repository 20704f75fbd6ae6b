import { createContext, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { createFormats, type Formats } from './formats.ts';
import { rememberedLanguage, rememberLanguage, type Language, type Texts } from './language.ts';

interface Value {
  language: Language;
  setLanguage: (language: Language) => void;
  formats: Formats;
}

const LanguageContext = createContext<Value | null>(null);

export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState(rememberedLanguage);
  useLayoutEffect(() => rememberLanguage(language), [language]);
  const value = useMemo(() => ({ language, setLanguage, formats: createFormats(language) }), [language]);
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Value {
  const value = useContext(LanguageContext);
  if (value === null) throw new Error('useLanguage needs a LanguageProvider above.');
  return value;
}

/** The sentences of a page in the person's language. */
export function useTexts<Shape>(texts: Texts<Shape>): Shape {
  return texts[useLanguage().language];
}

export function useFormats(): Formats {
  return useLanguage().formats;
}
