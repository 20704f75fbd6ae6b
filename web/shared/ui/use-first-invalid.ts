import { useEffect } from 'preact/hooks';

/** After each try that was refused, the first control of the open dialog that is not valid takes the focus. @param tries so far */
export function useFirstInvalid(tries: number): void {
  useEffect(() => {
    if (tries > 0) document.querySelector<HTMLElement>('dialog[open] [aria-invalid="true"]')?.focus();
  }, [tries]);
}
