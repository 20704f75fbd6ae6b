import { Textarea, Textfield } from '@bpmn-io/form-js-viewer';
import { FieldFrame } from './field-frame.tsx';
import type { FieldContext, FieldProps } from './field-props.ts';

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

export function textField(context: FieldContext) {
  function TextField(props: FieldProps) {
    const { field, value, readonly, onChange, onBlur, onFocus } = props;
    return (
      <FieldFrame {...props} context={context}>
        {(control) => (
          <input
            {...control}
            class="input"
            type="text"
            autocomplete="off"
            value={text(value)}
            readOnly={readonly}
            onInput={({ currentTarget }) => onChange({ field, value: currentTarget.value })}
            onBlur={() => onBlur?.()}
            onFocus={() => onFocus?.()}
          />
        )}
      </FieldFrame>
    );
  }
  TextField.config = { ...Textfield.config };
  return TextField;
}

export function textArea(context: FieldContext) {
  function TextArea(props: FieldProps) {
    const { field, value, readonly, onChange, onBlur, onFocus } = props;
    return (
      <FieldFrame {...props} context={context}>
        {(control) => (
          <textarea
            {...control}
            class="input form-textarea"
            rows={3}
            value={text(value)}
            readOnly={readonly}
            onInput={({ currentTarget }) => onChange({ field, value: currentTarget.value })}
            onBlur={() => onBlur?.()}
            onFocus={() => onFocus?.()}
          />
        )}
      </FieldFrame>
    );
  }
  TextArea.config = { ...Textarea.config };
  return TextArea;
}
