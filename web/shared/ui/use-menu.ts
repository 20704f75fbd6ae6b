import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A `details` element as a menu: it closes with Escape and when somebody points elsewhere, and gives the focus back. */
export function useMenu(): { menu: RefObject<HTMLDetailsElement>; close: () => void } {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current === null) return;
    const hadFocus = menu.current.contains(document.activeElement);
    menu.current.open = false;
    if (hadFocus) menu.current.querySelector('summary')?.focus();
  };
  useEffect(() => {
    function onPoint({ target }: PointerEvent): void {
      if (!(target instanceof Node && menu.current?.contains(target) === true)) close();
    }
    function onKey({ key }: KeyboardEvent): void {
      if (key === 'Escape' && menu.current?.open === true) close();
    }
    document.addEventListener('pointerdown', onPoint);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPoint);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return { menu, close };
}
