import type { z } from 'zod';
import type { evaluatedDecisionSchema } from '../../../src/contracts/decision.ts';
import type { taskProcessSchema } from '../../../src/contracts/task-process.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { valueText } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { decisionText, isValidity } from './decision-words.ts';
import { processTexts } from './process-texts.ts';

type Decision = z.infer<typeof taskProcessSchema>['decisions'][number];
type Evaluated = z.infer<typeof evaluatedDecisionSchema>;

/** Columns that every table has and that are said in words of their own. */
const said = new Set(['legalBasis', 'reviewed']);

function useShow(): (name: string, value: unknown) => string {
  const texts = useTexts(processTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  return (name, value) => {
    const field = fieldCatalogue.get(name);
    return field === undefined || typeof value !== 'number'
      ? decisionText(value, language, formats, texts)
      : valueText(field, value, language, formats);
  };
}

/** @param under what already stands above it */
function Table({ evaluated, under }: { evaluated: Evaluated; under: string }) {
  const texts = useTexts(processTexts);
  const show = useShow();
  const words = [
    evaluated.name === under ? null : evaluated.name,
    evaluated.version === null ? null : texts.version(evaluated.version),
  ].filter((word) => word !== null);
  const inputs = evaluated.inputs.filter(({ label }) => !isValidity(label));
  return (
    <div class="decision__table">
      {words.length > 0 && <h4>{words.join(' · ')}</h4>}
      {inputs.length > 0 && (
        <>
          <p class="muted">{texts.inputs}</p>
          <dl class="decision__values">
            {inputs.map(({ label, value }, index) => (
              <div key={index}>
                <dt>{label}</dt>
                <dd>{show('', value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {evaluated.matchedRules.length === 0 && <p>{texts.noRule}</p>}
      {evaluated.matchedRules.map((rule) => (
        <div key={rule.ruleId} class="decision__rule">
          <p>
            <strong>{texts.rule(rule.row)}</strong>
            {rule.description !== null && `: ${rule.description}`}
          </p>
          {rule.legalBasis !== null && (
            <p>
              <span class="muted">{`${texts.legalBasis}: `}</span>
              {rule.legalBasis}
              {rule.reviewed !== null && <span class="muted">{` (${rule.reviewed ? texts.reviewed : texts.notReviewed})`}</span>}
            </p>
          )}
          <dl class="decision__values">
            {rule.outputs
              .filter(({ name }) => !said.has(name))
              .map(({ name, label, value }) => (
                <div key={name}>
                  <dt>{label ?? texts.outputs}</dt>
                  <dd>{show(name, value)}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

/** Which rows of which tables decided, with what they rest on. */
export function DecisionExplained({ decision }: { decision: Decision }) {
  const texts = useTexts(processTexts);
  const formats = useFormats();
  return (
    <details class="decision" open={decision.decisions !== null}>
      <summary>
        <span>{decision.name}</span>
        <span class="muted">{formats.dateTime(decision.evaluatedAt)}</span>
      </summary>
      {decision.failed && <p>{texts.failed}</p>}
      {decision.decisions === null ? (
        <p class="muted">{texts.hidden}</p>
      ) : (
        [...decision.decisions]
          .reverse()
          .map((evaluated) => <Table key={evaluated.decisionId} evaluated={evaluated} under={decision.name} />)
      )}
    </details>
  );
}
