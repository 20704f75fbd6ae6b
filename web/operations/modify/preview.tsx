import type { z } from 'zod';
import type { modificationAnswerSchema } from '../../../src/contracts/process-instance.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { CommandProblems } from '../actions/command-problems.tsx';
import type { DryRun } from '../actions/use-dry-run.ts';
import { modifyTexts } from './texts.ts';

interface Props {
  dryRun: DryRun<z.infer<typeof modificationAnswerSchema>>;
  nameOf: (elementId: string) => string;
}

export function Preview({ dryRun: { answer, error, busy }, nameOf }: Props) {
  const texts = useTexts(modifyTexts);
  return (
    <section class="modify__part" aria-labelledby="preview">
      <h3 id="preview">{texts.preview}</h3>
      <div role="status">
        {answer === null && busy && <p class="muted">{texts.previewing}</p>}
        {error !== null && <ProblemNotice error={error} />}
        {answer !== null && (
          <>
            <ul class="modify__effects">
              {answer.terminates.map(({ elementInstanceKey, elementId, userTaskKeys, jobKeys, calledInstanceKeys }) => (
                <li key={elementInstanceKey}>
                  {texts.endsWith(nameOf(elementId), userTaskKeys.length, jobKeys.length, calledInstanceKeys.length)}
                </li>
              ))}
              {answer.activates.map(({ elementId, opensScopes }, index) => (
                <li key={`${elementId} ${index}`}>{texts.opens(nameOf(elementId), opensScopes.map(nameOf).join(', '))}</li>
              ))}
              {answer.endsInstance && <li class="alarm">{texts.endsInstance}</li>}
            </ul>
            {answer.problems.length === 0 ? (
              <p class="muted">{texts.possible}</p>
            ) : (
              <CommandProblems problems={answer.problems} words={texts} />
            )}
          </>
        )}
      </div>
    </section>
  );
}
