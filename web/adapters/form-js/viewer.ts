/** form-js for filling in, with our own fields. Loaded when the first form is shown. */
import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css';
import './form.css';
import { checkboxField } from './fields/checkbox-field.tsx';
import { checklistField, radioField, selectField } from './fields/choice-fields.tsx';
import { dateField } from './fields/date-field.tsx';
import type { FieldContext } from './fields/field-props.ts';
import { numberField } from './fields/number-field.tsx';
import { carriedField, withheldField } from './fields/silent-fields.tsx';
import { tagField } from './fields/tag-field.tsx';
import { textArea, textField } from './fields/text-fields.tsx';
import type { FormSchema } from './form-schema.ts';
import { checkMessages } from './check-messages.ts';
import { speakInLists } from './list-words.tsx';
import type { FormTexts } from './texts.ts';

interface FormFields {
  register: (type: string, component: unknown) => void;
}
interface FieldInstance {
  id: string;
  valuePath: (string | number)[];
  indexes?: Record<string, number>;
}
interface FieldInstances {
  getAllKeyed: () => FieldInstance[];
}
interface Internals {
  _getState: () => { data: Record<string, unknown>; errors: Record<string, unknown> };
  _setState: (state: { errors: Record<string, unknown> }) => void;
}

export interface FieldProblem {
  /** Path of the value, e.g. `householdMembers.0.birthDate`. */
  field: string;
  message: string;
}

export interface FormViewer {
  /** Everything that the form holds at present. */
  data: () => Record<string, unknown>;
  /** Marks what is missing or wrong; values of hidden fields are left out. */
  submit: () => { values: Record<string, unknown>; valid: boolean };
  /** Marks fields that the server refused. */
  showProblems: (problems: readonly FieldProblem[]) => void;
  setReadOnly: (readOnly: boolean) => void;
  destroy: () => void;
}

interface Setup {
  container: HTMLElement;
  schema: FormSchema;
  data: Record<string, unknown>;
  texts: FormTexts;
  label: string;
  readOnly: boolean;
  onChange: (data: Record<string, unknown>) => void;
}

function ourFields(context: FieldContext) {
  function ourComponents(formFields: FormFields): void {
    const components = {
      textfield: textField(context),
      textarea: textArea(context),
      number: numberField(context),
      datetime: dateField(context),
      select: selectField(context),
      radio: radioField(context),
      checklist: checklistField(context),
      checkbox: checkboxField(context),
      taglist: tagField(context),
      'lotse-carried': carriedField(),
      'lotse-withheld': withheldField(context),
    };
    for (const [type, component] of Object.entries(components)) formFields.register(type, component);
  }
  return { __init__: [['formFields', ourComponents]] };
}

/** Errors as form-js keeps them: by id of the field, and by row where the field stands in a list. */
function placeError(errors: Record<string, unknown>, { id, indexes }: FieldInstance, messages: string[]): void {
  const path = [id, ...Object.values(indexes ?? {}).map(String)];
  let place = errors;
  for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as Record<string, unknown>;
  place[path.at(-1) ?? id] = messages;
}

/** @throws Error when the schema is none */
export async function createFormViewer({
  container,
  schema,
  data,
  texts,
  label,
  readOnly,
  onChange,
}: Setup): Promise<FormViewer> {
  const fields = ourFields({ texts, lookUp: (key) => data[key] });
  const form = new Form({
    container,
    properties: { readOnly, ariaLabel: label },
    additionalModules: [fields],
  });
  const internals = form as unknown as Internals;
  checkMessages(form, texts);
  speakInLists(form, texts);
  await form.importSchema(schema, data);
  form.on('changed', () => onChange(internals._getState().data));

  return {
    data: () => internals._getState().data,
    submit() {
      const { data: values, errors } = form.submit() as { data: Record<string, unknown>; errors: Record<string, unknown> };
      return { values, valid: Object.keys(errors).length === 0 };
    },
    showProblems(problems) {
      const errors: Record<string, unknown> = {};
      for (const instance of form.get<FieldInstances>('formFieldInstanceRegistry').getAllKeyed()) {
        const path = instance.valuePath.join('.');
        const messages = problems.filter(({ field }) => field === path).map(({ message }) => message);
        if (messages.length > 0) placeError(errors, instance, messages);
      }
      internals._setState({ errors });
    },
    setReadOnly: (value) => form.setProperty('readOnly', value),
    destroy: () => form.destroy(),
  };
}
