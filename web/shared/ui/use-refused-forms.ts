import { useEffect } from 'preact/hooks';

/** A form that was sent with something wrong in it leads to the first field that is. */
export function useRefusedForms(): void {
  useEffect(() => {
    const lead = ({ target }: SubmitEvent): void => {
      // The fields are marked when the page is drawn next.
      requestAnimationFrame(() => {
        if (target instanceof HTMLFormElement) target.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      });
    };
    document.addEventListener('submit', lead);
    return () => document.removeEventListener('submit', lead);
  }, []);
}
