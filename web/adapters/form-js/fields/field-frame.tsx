/** Label, hint and errors around a control of a form. */
import { useSingleLineTemplateEvaluation } from '@bpmn-io/form-js-viewer';
import type { ComponentChildren } from 'preact';
import type { FieldContext, FieldProps } from './field-props.ts';

interface ControlAttributes {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid': boolean;
  'aria-required': boolean;
  disabled: boolean;
}

interface Props extends FieldProps {
  context: FieldContext;
  /** Several controls under one question. */
  group?: boolean;
  children: (control: ControlAttributes) => ComponentChildren;
}

function useEvaluated(text: string | undefined): string {
  return String(useSingleLineTemplateEvaluation(text ?? '', { debug: true }) ?? '');
}

function Required({ context }: { context: FieldContext }) {
  return (
    <abbr class="form-required" title={context.texts.requiredMark}>
      *
    </abbr>
  );
}

export function FieldFrame({ field, domId, errors = [], disabled = false, context, group = false, children }: Props) {
  const label = useEvaluated(field.label ?? field.dateLabel);
  const hint = useEvaluated(field.description);
  const required = field.validate?.required === true;
  const described = [hint === '' ? '' : `${domId}-hint`, errors.length > 0 ? `${domId}-error` : ''].filter(Boolean).join(' ');
  const control = {
    id: domId,
    'aria-invalid': errors.length > 0,
    'aria-required': required,
    disabled,
    ...(described === '' ? {} : { 'aria-describedby': described }),
  };
  const below = (
    <>
      {hint !== '' && (
        <span class="field__hint" id={`${domId}-hint`}>
          {hint}
        </span>
      )}
      {children(control)}
      {errors.length > 0 && (
        <span class="field__error" id={`${domId}-error`} role="alert">
          {errors.join(' ')}
        </span>
      )}
    </>
  );
  if (group) {
    return (
      <fieldset class="field form-field form-field--group" aria-describedby={described || undefined} data-field={field.key}>
        <legend class="field__label">
          {label}
          {required && <Required context={context} />}
        </legend>
        {below}
      </fieldset>
    );
  }
  return (
    <div class="field form-field" data-field={field.key}>
      <label class="field__label" for={domId}>
        {label}
        {required && <Required context={context} />}
      </label>
      {below}
    </div>
  );
}
