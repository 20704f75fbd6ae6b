import { useEffect, useRef } from 'preact/hooks';
import type { InvalidField } from '../../adapters/form-js/form-view.tsx';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { taskTexts } from './texts.ts';

/** What is missing or wrong, each with the way to its field; takes the focus when it appears. */
export function ErrorSummary({ invalid }: { invalid: readonly InvalidField[] }) {
  const texts = useTexts(taskTexts);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (invalid.length > 0) summary.current?.focus();
  }, [invalid]);
  if (invalid.length === 0) return null;
  return (
    <div ref={summary} class="error-summary" role="alert" tabIndex={-1}>
      <h3>{texts.errorsTitle(invalid.length)}</h3>
      <ul>
        {invalid.map(({ label, message, focus }, index) => (
          <li key={index}>
            <button type="button" class="error-summary__link" onClick={focus}>
              {label.replace(/\*$/, '')}
            </button>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
