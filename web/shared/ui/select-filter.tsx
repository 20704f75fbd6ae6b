interface Props {
  label: string;
  value: string | undefined;
  /** What stands for no filter; without it there is always one. */
  none?: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string | null) => void;
}

/** A value of the address that is not among the options is shown as it is, so that the filter is never hidden. */
export function SelectFilter({ label, value, none, options, onChange }: Props) {
  const known = value === undefined || options.some(([option]) => option === value);
  return (
    <label class="filters__field">
      {label}
      <select class="input" value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        {none !== undefined && <option value="">{none}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
