/** form-js speaks English only; what it says about values is said here in the person's language. */
import type { FormTexts } from './texts.ts';

type Say = (texts: FormTexts, detail: string) => string;

const sayings: readonly (readonly [RegExp, Say])[] = [
  [/^Field is required\.$/, (texts) => texts.required],
  [/^Field must have minimum value of (.+)\.$/, (texts, value) => texts.atLeast(value)],
  [/^Field must have maximum value of (.+)\.$/, (texts, value) => texts.atMost(value)],
  [/^Field must have minimum length of (.+)\.$/, (texts, length) => texts.shortest(length)],
  [/^Field must have maximum length of (.+)\.$/, (texts, length) => texts.longest(length)],
  [/^Value is expected to be an integer\.$/, (texts) => texts.whole],
  [/^Value is expected to have at most (\d+) decimal/, (texts, digits) => texts.decimals(digits)],
  [/^Value is not a number\.$/, (texts) => texts.number],
  [/^(?:Field must match pattern|Field must be a valid|Please select a valid value)/, (texts) => texts.notValid],
];

/** Messages that a form brings itself, and unknown ones, stay as they are. */
export function translateMessage(message: string, texts: FormTexts): string {
  for (const [pattern, say] of sayings) {
    const match = pattern.exec(message);
    if (match !== null) return say(texts, match[1] ?? '');
  }
  return message;
}
