/** The modeler's words in the person's language; what no dictionary knows stays English. */
import type { ModuleDeclaration } from 'didi';
import community from 'bpmn-js-i18n/translations/de';
import { german } from './modeler-german.ts';
import { translateWith } from './translate-with.ts';

export function translation(language: 'de' | 'en'): ModuleDeclaration {
  const dictionary = language === 'de' ? { ...community, ...german } : {};
  return { translate: ['value', translateWith(dictionary)] };
}
