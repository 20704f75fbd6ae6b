import { useTexts } from '../../shared/language/language-provider.tsx';
import { steps, type Step } from './step-of.ts';
import './steps.css';
import { reviewTexts } from './texts.ts';

interface Props {
  current: Step;
  /** Of what runs; undefined for a model that never did. */
  version: number | undefined;
}

/** Entwurf → Prüfung → Freigegeben → läuft, with the step where the model stands. */
export function Steps({ current, version }: Props) {
  const texts = useTexts(reviewTexts);
  const never = current === 'running' && version === undefined;
  return (
    <ol class="steps" aria-label={texts.state}>
      {steps.map((step, index) => {
        const isCurrent = step === current && !never;
        return (
          <li key={step} class="steps__item" aria-current={isCurrent ? 'step' : undefined}>
            {index > 0 && <span aria-hidden="true">→</span>}
            <span class={isCurrent ? `steps__step steps__step--${step}` : 'steps__step'}>
              {step === 'running' && version !== undefined ? texts.version(version) : texts.steps[step]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
