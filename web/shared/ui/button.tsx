import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './button.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type Props = Omit<ButtonHTMLAttributes, 'class'> & {
  kind?: ButtonKind;
  /** The action is under way: shown, and not to be started twice. */
  busy?: boolean;
  children: ComponentChildren;
};

export function Button({ kind = 'secondary', busy = false, disabled, type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} class={`button button--${kind}`} disabled={disabled === true || busy} aria-busy={busy}>
      {children}
    </button>
  );
}
