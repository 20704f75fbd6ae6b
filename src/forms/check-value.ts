/** Checks the value of one form field by the component's own rules. */
import type { FormComponent } from './form-schema.ts';

interface Problem {
  code: string;
  details: { de: string; en: string };
}

export interface CheckedValue {
  value?: unknown;
  problem?: Problem;
}

function refuse(code: string, de: string, en: string): CheckedValue {
  return { problem: { code, details: { de, en } } };
}

const required = () => refuse('REQUIRED', 'Bitte füllen Sie dieses Feld aus.', 'Please fill in this field.');
const wrongType = () =>
  refuse('WRONG_TYPE', 'Die Angabe hat nicht die erwartete Form.', 'The value does not have the expected form.');
const notAnOption = () =>
  refuse('NOT_AN_OPTION', 'Bitte wählen Sie einen der angebotenen Werte.', 'Please choose one of the values offered.');

const mostCharacters = 10_000;

function checkText(component: FormComponent, value: unknown): CheckedValue {
  if (typeof value !== 'string') return wrongType();
  const { minLength = 0, maxLength = mostCharacters, pattern } = component.validate ?? {};
  if (value.length < minLength)
    return refuse('TOO_SHORT', `Bitte mindestens ${minLength} Zeichen.`, `Please enter at least ${minLength} characters.`);
  if (value.length > maxLength)
    return refuse('TOO_LONG', `Bitte höchstens ${maxLength} Zeichen.`, `Please enter at most ${maxLength} characters.`);
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(value)) return wrongType();
  return { value };
}

function checkNumber(component: FormComponent, value: unknown): CheckedValue {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return wrongType();
  const { min, max } = component.validate ?? {};
  if (min !== undefined && number < min)
    return refuse('TOO_SMALL', `Der Wert darf nicht kleiner als ${min} sein.`, `The value must not be below ${min}.`);
  if (max !== undefined && number > max)
    return refuse('TOO_LARGE', `Der Wert darf nicht größer als ${max} sein.`, `The value must not be above ${max}.`);
  const digits = component.decimalDigits ?? 0;
  const scaled = number * 10 ** digits;
  if (Math.abs(scaled - Math.round(scaled)) > 1e-6) {
    return refuse('TOO_PRECISE', `Bitte höchstens ${digits} Nachkommastellen.`, `Please enter at most ${digits} decimal places.`);
  }
  return { value: component.properties?.['lotse:unit'] === 'euro' ? Math.round(number * 100) : number };
}

function checkOption(component: FormComponent, value: unknown): CheckedValue {
  return component.values?.some((option) => option.value === value) === false ? notAnOption() : { value };
}

function checkOptions(component: FormComponent, value: unknown): CheckedValue {
  if (!Array.isArray(value)) return wrongType();
  const options = new Set(component.values?.map((option) => option.value));
  return options.size > 0 && value.some((item) => !options.has(item as string)) ? notAnOption() : { value: [...new Set(value)] };
}

function checkDate(_: FormComponent, value: unknown): CheckedValue {
  const valid = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return valid && new Date(value).toISOString().startsWith(value) ? { value } : wrongType();
}

const checks: Record<string, (component: FormComponent, value: unknown) => CheckedValue> = {
  textfield: checkText,
  textarea: checkText,
  number: checkNumber,
  checkbox: (_, value) => (typeof value === 'boolean' ? { value } : wrongType()),
  radio: checkOption,
  select: checkOption,
  checklist: checkOptions,
  taglist: checkOptions,
  datetime: checkDate,
};

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** @returns the value to keep (money in cents), nothing for an empty optional field, or what is wrong */
export function checkValue(component: FormComponent, value: unknown): CheckedValue {
  const check = checks[component.type];
  if (check === undefined) return {};
  const mustBeTrue = component.type === 'checkbox' && component.validate?.required === true;
  if (mustBeTrue && value !== true) return required();
  if (isEmpty(value)) {
    if (component.validate?.required === true) return required();
    // Boxes that nobody ticked say no; they do not say "unknown".
    if (component.type === 'checkbox') return { value: false };
    if (component.type === 'checklist') return { value: [] };
    return Array.isArray(value) ? { value } : {};
  }
  return check(component, value);
}
