import { Field } from '../../shared/ui/field.tsx';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | '';
  /** What stands there as long as nothing is chosen. */
  none?: string;
  options: readonly Value[];
  words: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ label, value, none, options, words, onChange }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} required value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {words[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface LongTextProps {
  label: string;
  hint: string;
  value: string;
  onInput: (value: string) => void;
}

export function LongText({ label, hint, value, onInput }: LongTextProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          required
          minLength={3}
          maxLength={2000}
          rows={3}
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}
