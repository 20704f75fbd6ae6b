import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { instancesTexts } from './texts.ts';

const units = ['m', 'h', 'd'] as const;
type Unit = (typeof units)[number];

interface Props {
  label: string;
  /** `90m`, `3h`, `14d` */
  value: string | undefined;
  onChange: (value: string | null) => void;
}

/** A number and its unit. */
export function DurationFilter({ label, value, onChange }: Props) {
  const texts = useTexts(instancesTexts);
  const [, count = '', given = 'h'] = /^(\d+)([mhd])$/.exec(value ?? '') ?? [];
  const [unit, setUnit] = useState<Unit>(given as Unit);
  useEffect(() => {
    if (count !== '') setUnit(given as Unit);
  }, [count, given]);
  const tell = (number: string, of: Unit): void => onChange(/^[1-9]\d{0,5}$/.test(number) ? `${number}${of}` : null);
  return (
    <span class="filters__field" role="group" aria-label={label}>
      {label}
      <span class="duration-filter">
        <input
          class="input number"
          type="number"
          min={1}
          max={999999}
          aria-label={label}
          value={count}
          onChange={({ currentTarget }) => tell(currentTarget.value, unit)}
        />
        <select
          class="input"
          aria-label={texts.unitOf(label)}
          value={unit}
          onChange={({ currentTarget }) => {
            const of = units.find((each) => each === currentTarget.value) ?? 'h';
            setUnit(of);
            if (count !== '') tell(count, of);
          }}
        >
          {units.map((each) => (
            <option key={each} value={each}>
              {texts.units[each]}
            </option>
          ))}
        </select>
      </span>
    </span>
  );
}
