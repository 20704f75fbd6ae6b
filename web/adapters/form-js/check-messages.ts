/** Teaches form-js to check our own fields, and to say what is wrong in the person's language. */
import type { Form } from '@bpmn-io/form-js-viewer';
import type { FieldDefinition } from './fields/field-props.ts';
import { parseDate } from './german-date.ts';
import { translateMessage } from './messages.ts';
import type { FormTexts } from './texts.ts';

interface Validator {
  validateFieldInstance: (instance: { id: string }, value: unknown) => string[];
}
interface Registry {
  get: (id: string) => FieldDefinition | undefined;
}

function ownProblem(field: FieldDefinition | undefined, value: unknown, texts: FormTexts): string | null {
  if (typeof value !== 'string' || value === '') return null;
  if (field?.type === 'number') return texts.number;
  const isDate = field?.type === 'datetime' && (field.subtype === undefined || field.subtype === 'date');
  return isDate && parseDate(value) === null ? texts.date : null;
}

export function checkMessages(form: Form, texts: FormTexts): void {
  const validator = form.get<Validator>('validator');
  const registry = form.get<Registry>('formFieldRegistry');
  const validate = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) => {
    const problem = ownProblem(registry.get(instance.id), value, texts);
    if (problem !== null) return [problem];
    return validate(instance, value).map((message) => translateMessage(message, texts));
  };
}
