import { Checklist, Radio, Select } from '@bpmn-io/form-js-viewer';
import { FieldFrame } from './field-frame.tsx';
import { optionsOf, type FieldContext, type FieldProps } from './field-props.ts';

export function selectField(context: FieldContext) {
  function SelectField(props: FieldProps) {
    const { field, value, readonly = false, onChange, onBlur, onFocus } = props;
    if (field.valuesExpression !== undefined) return <Select {...props} />;
    const options = optionsOf(field, context);
    return (
      <FieldFrame {...props} context={context}>
        {(control) => (
          <select
            {...control}
            class="input"
            disabled={control.disabled || readonly}
            value={typeof value === 'string' ? value : ''}
            onChange={({ currentTarget }) => onChange({ field, value: currentTarget.value || null })}
            onBlur={() => onBlur?.()}
            onFocus={() => onFocus?.()}
          >
            <option value="">{field.validate?.required === true ? context.texts.choose : context.texts.none}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
    );
  }
  SelectField.config = { ...Select.config };
  return SelectField;
}

export function radioField(context: FieldContext) {
  function RadioField(props: FieldProps) {
    const { field, value, domId, readonly = false, onChange, onBlur, onFocus } = props;
    if (field.valuesExpression !== undefined) return <Radio {...props} />;
    return (
      <FieldFrame {...props} context={context} group>
        {({ disabled, 'aria-invalid': invalid }) =>
          optionsOf(field, context).map((option, index) => (
            <label key={option.value} class="form-option">
              <input
                id={index === 0 ? domId : `${domId}-${index}`}
                type="radio"
                name={domId}
                checked={option.value === value}
                disabled={disabled || readonly}
                aria-invalid={invalid}
                onChange={() => onChange({ field, value: option.value })}
                onBlur={() => onBlur?.()}
                onFocus={() => onFocus?.()}
              />
              {option.label}
            </label>
          ))
        }
      </FieldFrame>
    );
  }
  RadioField.config = { ...Radio.config };
  return RadioField;
}

export function checklistField(context: FieldContext) {
  function ChecklistField(props: FieldProps) {
    const { field, value, domId, readonly = false, onChange, onBlur, onFocus } = props;
    if (field.valuesExpression !== undefined) return <Checklist {...props} />;
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
    const options = optionsOf(field, context);
    return (
      <FieldFrame {...props} context={context} group>
        {({ disabled }) =>
          options.map((option, index) => (
            <label key={option.value} class="form-option">
              <input
                id={index === 0 ? domId : `${domId}-${index}`}
                type="checkbox"
                checked={chosen.includes(option.value)}
                disabled={disabled || readonly}
                onChange={({ currentTarget: { checked } }) =>
                  onChange({
                    field,
                    value: options
                      .map((each) => each.value)
                      .filter((each) => (each === option.value ? checked : chosen.includes(each))),
                  })
                }
                onBlur={() => onBlur?.()}
                onFocus={() => onFocus?.()}
              />
              {option.label}
            </label>
          ))
        }
      </FieldFrame>
    );
  }
  ChecklistField.config = { ...Checklist.config };
  return ChecklistField;
}
