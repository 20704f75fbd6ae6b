import { Datetime } from '@bpmn-io/form-js-viewer';
import { useRef, useState } from 'preact/hooks';
import { parseDate, showDate } from '../german-date.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldContext, FieldProps } from './field-props.ts';

/** A date to type, with the calendar of the browser beside it. Times are left to form-js. */
export function dateField(context: FieldContext) {
  function DateField(props: FieldProps) {
    const { field, value, readonly = false, disabled = false, domId, onChange, onBlur, onFocus } = props;
    const [typing, setTyping] = useState<string | null>(null);
    const calendar = useRef<HTMLInputElement>(null);
    if (field.subtype !== undefined && field.subtype !== 'date') return <Datetime {...props} />;
    const iso = typeof value === 'string' ? parseDate(value) : null;
    return (
      <FieldFrame {...props} context={context}>
        {(control) => (
          <span class="form-date">
            <input
              {...control}
              class="input"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              placeholder={context.texts.datePattern}
              value={typing ?? showDate(value)}
              readOnly={readonly}
              onInput={({ currentTarget }) => {
                setTyping(currentTarget.value);
                const trimmed = currentTarget.value.trim();
                onChange({ field, value: trimmed === '' ? null : (parseDate(trimmed) ?? trimmed) });
              }}
              onBlur={() => {
                setTyping(null);
                onBlur?.();
              }}
              onFocus={() => onFocus?.()}
            />
            {!readonly && !disabled && (
              <>
                <button type="button" class="form-date__button" onClick={() => calendar.current?.showPicker()}>
                  <span class="visually-hidden">{`${context.texts.calendar}: ${field.dateLabel ?? field.label ?? ''}`}</span>
                  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                    <path d="M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3" fill="none" stroke="currentColor" stroke-width="1.5" />
                  </svg>
                </button>
                <input
                  ref={calendar}
                  id={`${domId}-calendar`}
                  class="form-date__calendar"
                  type="date"
                  tabIndex={-1}
                  aria-hidden="true"
                  value={iso ?? ''}
                  onChange={({ currentTarget }) => onChange({ field, value: currentTarget.value || null })}
                />
              </>
            )}
          </span>
        )}
      </FieldFrame>
    );
  }
  DateField.config = { ...Datetime.config, sanitizeValue: ({ value }: { value: unknown }) => value ?? null };
  return DateField;
}
