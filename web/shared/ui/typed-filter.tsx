import { useEffect, useState } from 'preact/hooks';

const typingEndsMs = 350;

interface Props {
  label: string;
  hint?: string;
  value: string | undefined;
  onChange: (value: string | null) => void;
}

/** A filter that is typed: asks when the typing pauses, not at every letter. */
export function TypedFilter({ label, hint, value, onChange }: Props) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => {
    if (text.trim() === (value ?? '')) return undefined;
    const timer = setTimeout(() => onChange(text.trim() || null), typingEndsMs);
    return () => clearTimeout(timer);
  }, [text, value]);
  return (
    <label class="filters__field">
      {label}
      <input
        class="input"
        type="search"
        placeholder={hint}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
    </label>
  );
}
