import type { Deadline } from '../../../src/contracts/deadline.ts';
import { useLanguage } from '../language/language-provider.tsx';

/** From the event to the last day, one sentence a step. */
export function Calculation({ steps }: Pick<Deadline, 'steps'>) {
  const { language } = useLanguage();
  return (
    <ol class="deadline-steps">
      {steps.map(({ text }, index) => (
        <li key={index}>{text[language]}</li>
      ))}
    </ol>
  );
}
