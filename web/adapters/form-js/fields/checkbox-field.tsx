import { Checkbox, useSingleLineTemplateEvaluation } from '@bpmn-io/form-js-viewer';
import type { FieldContext, FieldProps } from './field-props.ts';

export function checkboxField(context: FieldContext) {
  function CheckboxField({
    field,
    value,
    domId,
    errors = [],
    disabled = false,
    readonly = false,
    onChange,
    onBlur,
    onFocus,
  }: FieldProps) {
    const label = String(useSingleLineTemplateEvaluation(field.label ?? '', { debug: true }) ?? '');
    const hint = String(useSingleLineTemplateEvaluation(field.description ?? '', { debug: true }) ?? '');
    const required = field.validate?.required === true;
    const described = [hint === '' ? '' : `${domId}-hint`, errors.length > 0 ? `${domId}-error` : ''].filter(Boolean).join(' ');
    return (
      <div class="field form-field form-field--checkbox" data-field={field.key}>
        <label class="form-option">
          <input
            id={domId}
            type="checkbox"
            checked={value === true}
            disabled={disabled || readonly}
            aria-required={required}
            aria-invalid={errors.length > 0}
            aria-describedby={described || undefined}
            onChange={({ currentTarget }) => onChange({ field, value: currentTarget.checked })}
            onBlur={() => onBlur?.()}
            onFocus={() => onFocus?.()}
          />
          <span>
            {label}
            {required && (
              <abbr class="form-required" title={context.texts.requiredMark}>
                *
              </abbr>
            )}
          </span>
        </label>
        {hint !== '' && (
          <span class="field__hint" id={`${domId}-hint`}>
            {hint}
          </span>
        )}
        {errors.length > 0 && (
          <span class="field__error" id={`${domId}-error`} role="alert">
            {errors.join(' ')}
          </span>
        )}
      </div>
    );
  }
  CheckboxField.config = { ...Checkbox.config };
  return CheckboxField;
}
