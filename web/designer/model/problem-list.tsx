import type { Finding } from '../../../src/contracts/validation.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { sorted } from './findings.ts';
import { shortName } from './model-file.ts';
import { modelTexts } from './texts.ts';
import type { Check } from './use-findings.ts';

interface Props {
  check: Check;
  onOpen: (finding: Finding) => void;
}

/** What the checks have found; a click opens the file and selects the element. */
export function ProblemList({ check: { state, findings, error }, onOpen }: Props) {
  const texts = useTexts(modelTexts);
  const { language } = useLanguage();
  return (
    <>
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
    </>
  );
}
