import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface ControlProps {
  id: string;
  class: string;
  'aria-invalid': boolean;
  'aria-describedby'?: string;
}

interface Props {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  children: (control: ControlProps) => ComponentChildren;
}

/** A labelled control with its hint and its error, tied together for screen readers. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const control = { id, class: 'input', 'aria-invalid': Boolean(error), ...(described ? { 'aria-describedby': described } : {}) };
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span class="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children(control)}
      {error && (
        <span class="field__error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
