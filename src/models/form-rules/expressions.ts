import { checkFeel } from '../feel-syntax.ts';
import { nameOf, type FormRule } from './form-rule.ts';

/** Every FEEL expression of a component can be read and comes to an end. */
export const expressions: FormRule = (part) => {
  const found: string[] = [];
  JSON.stringify({ ...part, components: [] }, (_key, value: unknown) => {
    if (typeof value === 'string' && value.startsWith('=')) found.push(value.slice(1));
    return value;
  });
  return found.flatMap((expression) => checkFeel(expression, 'expression', nameOf(part)));
};
