import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from '../language/language-provider.tsx';
import { Button } from './button.tsx';
import './dialog.css';
import { uiTexts } from './texts.ts';

interface Props {
  title: string;
  onClose: () => void;
  /** Buttons at the end, without the one that closes. */
  actions?: ComponentChildren;
  wide?: boolean;
  children: ComponentChildren;
}

/** A modal dialog of the browser: it traps the focus, closes with Escape and gives the focus back. */
export function Dialog({ title, onClose, actions, wide = false, children }: Props) {
  const texts = useTexts(uiTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // While the dialog is still in the page nothing behind it can take the focus.
    return () => queueMicrotask(() => (opener instanceof HTMLElement || opener instanceof SVGElement) && opener.focus());
  }, []);
  return (
    <dialog ref={dialog} class={wide ? 'dialog dialog--wide' : 'dialog'} aria-labelledby={id} onClose={onClose}>
      <div class="dialog__head">
        <h2 id={id}>{title}</h2>
      </div>
      <div class="dialog__body">{children}</div>
      <div class="dialog__actions">
        <Button onClick={onClose}>{actions === undefined ? texts.close : texts.cancel}</Button>
        {actions}
      </div>
    </dialog>
  );
}
