import { Numberfield } from '@bpmn-io/form-js-viewer';
import { useState } from 'preact/hooks';
import { parseNumber, showNumber } from '../german-number.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldContext, FieldProps } from './field-props.ts';

/** What is no number stays as it was typed and is told to be wrong, instead of being lost. */
export function numberField(context: FieldContext) {
  function NumberField(props: FieldProps) {
    const { field, value, readonly, onChange, onBlur, onFocus } = props;
    const [typing, setTyping] = useState<string | null>(null);
    const isMoney = field.properties?.['lotse:unit'] === 'euro';
    const unit = isMoney ? '€' : field.appearance?.suffixAdorner;
    const decimals = isMoney ? 2 : field.decimalDigits;
    return (
      <FieldFrame {...props} context={context}>
        {(control) => (
          <span class="form-number">
            <input
              {...control}
              class="input form-number__input"
              type="text"
              inputMode={decimals === 0 ? 'numeric' : 'decimal'}
              autocomplete="off"
              value={typing ?? showNumber(value, decimals)}
              readOnly={readonly}
              onInput={({ currentTarget }) => {
                setTyping(currentTarget.value);
                const trimmed = currentTarget.value.trim();
                onChange({ field, value: trimmed === '' ? null : (parseNumber(trimmed) ?? trimmed) });
              }}
              onBlur={() => {
                setTyping(null);
                onBlur?.();
              }}
              onFocus={() => onFocus?.()}
            />
            {unit !== undefined && <span class="form-number__unit">{unit}</span>}
          </span>
        )}
      </FieldFrame>
    );
  }
  NumberField.config = { ...Numberfield.config, sanitizeValue: ({ value }: { value: unknown }) => value ?? null };
  return NumberField;
}
