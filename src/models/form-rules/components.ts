import { error } from '../finding.ts';
import { nameOf, type FormRule } from './form-rule.ts';

/** What form-js shows without fetching anything from elsewhere or running code of the form. */
const permitted = new Set([
  'button',
  'checkbox',
  'checklist',
  'datetime',
  'dynamiclist',
  'expression',
  'group',
  'number',
  'radio',
  'select',
  'separator',
  'spacer',
  'table',
  'taglist',
  'text',
  'textarea',
  'textfield',
]);

export const components: FormRule = (part) =>
  permitted.has(part.type) ? [] : [error('FORM_COMPONENT_NOT_ALLOWED', nameOf(part), { type: part.type.slice(0, 40) })];
