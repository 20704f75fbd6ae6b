import { translateWith } from '../bpmn-js/translate-with.ts';
import { germanDmn } from './dmn-german.ts';

/** The words of dmn-js in the person's language. */
export function dmnTranslation(language: 'de' | 'en') {
  return { translate: ['value', translateWith(language === 'de' ? germanDmn : {})] };
}
