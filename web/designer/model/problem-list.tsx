import { useState } from 'preact/hooks';
import type { Finding } from '../../../src/contracts/validation.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { shortName } from './model-file.ts';
import { modelTexts } from './texts.ts';
import { countFindings, sorted } from './findings.ts';
import type { Check } from './use-findings.ts';

interface Props {
  check: Check;
  /** Names of elements, where the open editor knows them. */
  onOpen: (finding: Finding) => void;
}

/** What the checks have found; a click opens the file and selects the element. */
export function ProblemList({ check: { state, findings, error }, onOpen }: Props) {
  const texts = useTexts(modelTexts);
  const { language } = useLanguage();
  const [open, setOpen] = useState(true);
  const { errors, warnings } = countFindings(findings);
  return (
    <section class={open ? 'problems' : 'problems problems--closed'} aria-label={texts.problems}>
      <div class="problems__head">
        <h2>{texts.problems}</h2>
        <span role="status" class={errors > 0 ? 'problems__count problems__count--error' : 'problems__count'}>
          {findings.length > 0 && texts.problemsCount(errors, warnings)}
        </span>
        {state === 'checking' && <span class="muted">{texts.checking}</span>}
        <span class="problems__toggle">
          <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? texts.hideProblems : texts.showProblems}
          </Button>
        </span>
      </div>
      {open && (
        <div class="problems__body">
          {state === 'failed' && <ProblemNotice error={error} />}
          {state === 'checked' && findings.length === 0 && <p class="problems__none">{texts.noProblems}</p>}
          <ul>
            {sorted(findings).map((finding, index) => (
              <li key={index}>
                <button type="button" class="problems__row" onClick={() => onOpen(finding)}>
                  <span class={`problems__mark problems__mark--${finding.severity}`}>{texts[finding.severity]}</span>
                  <span class="problems__text">{finding.message[language]}</span>
                  <span class="problems__place">
                    {shortName(finding.resourceName)} · {finding.elementId ?? texts.wholeFile}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
