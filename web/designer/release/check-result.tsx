import { Link } from 'wouter-preact';
import type { Finding } from '../../../src/contracts/validation.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { shortName } from '../model/model-file.ts';
import { countFindings, sorted } from '../model/findings.ts';
import { releaseTexts } from './texts.ts';

/** Errors stand open, warnings behind their number. */
export function CheckResult({ findings }: { findings: readonly Finding[] }) {
  const texts = useTexts(releaseTexts);
  const { errors, warnings } = countFindings(findings);
  const all = sorted(findings);
  return (
    <section aria-labelledby="release-checks">
      <h2 id="release-checks">{texts.checks}</h2>
      <p class={errors > 0 ? 'release__verdict release__verdict--failed' : 'release__verdict'} role="status">
        {errors > 0 ? texts.checksFailed(errors) : texts.checksPassed}
      </p>
      {errors > 0 && <Findings findings={all.filter(({ severity }) => severity === 'error')} />}
      {warnings > 0 && (
        <details>
          <summary>{texts.warnings(warnings)}</summary>
          <Findings findings={all.filter(({ severity }) => severity === 'warning')} />
        </details>
      )}
    </section>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const { language } = useLanguage();
  return (
    <ul class="release__findings">
      {findings.map(({ message, resourceName, elementId }, index) => (
        <li key={index}>
          {message[language]}{' '}
          <Link href={`/?file=${encodeURIComponent(shortName(resourceName))}`}>
            {shortName(resourceName)}
            {elementId !== null && ` · ${elementId}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}
