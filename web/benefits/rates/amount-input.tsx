import { useId, useState } from 'preact/hooks';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { centsTyped, compared, eurosShown } from './compared.ts';
import { ratesTexts } from './texts.ts';

interface Props {
  /** For the label of the control; what is seen beside it may be a head of row and column. */
  label: string;
  cents: number | null;
  before: number | null | undefined;
  error?: string | undefined;
  /** Null: it can only be read. */
  onChange: ((cents: number | null) => void) | null;
}

/** An amount in euros with what differs from the year before. */
export function AmountInput({ label, cents, before, error, onChange }: Props) {
  const { money } = useFormats();
  const id = useId();
  const [text, setText] = useState(eurosShown(cents));
  return (
    <div class="rate">
      {onChange === null ? (
        <span>{cents === null ? '–' : money(cents)}</span>
      ) : (
        <input
          class="input rate__input"
          inputMode="decimal"
          aria-label={label}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-difference ${id}-error`}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            onChange(centsTyped(currentTarget.value));
          }}
        />
      )}
      <Difference id={`${id}-difference`} cents={cents} before={before} />
      <span id={`${id}-error`} class="field__error">
        {error}
      </span>
    </div>
  );
}

/** `+4,00 € (+1,0 %)` */
export function Difference({ id, cents, before }: Pick<Props, 'cents' | 'before'> & { id?: string }) {
  const words = useDifference(cents, before);
  const isChanged = typeof before === 'number' && cents !== null && cents !== before;
  return (
    <span id={id} class={isChanged ? 'rate__difference rate__difference--changed' : 'rate__difference'}>
      {words}
    </span>
  );
}

function useDifference(cents: number | null, before: number | null | undefined): string {
  const texts = useTexts(ratesTexts);
  const { money, number } = useFormats();
  const difference = compared(cents, before);
  if (difference === null) return before == null ? '' : texts.before(money(before));
  if (difference.cents === 0) return texts.unchanged;
  const sign = difference.cents > 0 ? '+' : '−';
  const percent = difference.percent === null ? '' : ` (${sign}${number(Math.round(Math.abs(difference.percent) * 10) / 10)} %)`;
  return `${sign}${money(Math.abs(difference.cents))}${percent}`;
}
