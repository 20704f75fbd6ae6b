/** Finds a case by person or number, and lets one be chosen. */
import { useId, useState } from 'preact/hooks';
import type { z } from 'zod';
import { casePageSchema } from '../../../src/contracts/case.ts';
import { useRead } from '../api/queries.ts';
import { address } from '../api/request.ts';
import { useTexts } from '../language/language-provider.tsx';
import { ProblemNotice } from '../ui/states.tsx';
import { TypedFilter } from '../ui/typed-filter.tsx';
import './case-choice.css';
import { caseChoiceTexts } from './case-choice-texts.ts';

export type ChosenCase = z.output<typeof casePageSchema>['items'][number];

interface Props {
  chosen: ChosenCase | null;
  onChoose: (chosen: ChosenCase) => void;
}

export function CaseChoice({ chosen, onChoose }: Props) {
  const texts = useTexts(caseChoiceTexts);
  const group = useId();
  const [text, setText] = useState<string | null>(null);
  const path = address('/cases', { text, limit: 20 });
  const found = useRead(path, casePageSchema, { enabled: text !== null, keepPrevious: true });
  const cases = text === null ? [] : (found.data?.items ?? []);
  return (
    <>
      <TypedFilter label={texts.find} hint={texts.hint} value={text ?? undefined} onChange={setText} />
      {cases.length > 0 && (
        <fieldset class="case-choice">
          <legend class="visually-hidden">{texts.choose}</legend>
          {cases.map((one) => (
            <label key={one.caseId}>
              <input type="radio" name={group} checked={one.caseId === chosen?.caseId} onChange={() => onChoose(one)} />
              {one.caseNumber}
              {one.personName !== null && ` · ${one.personName}`}
            </label>
          ))}
        </fieldset>
      )}
      {text !== null && found.data !== undefined && cases.length === 0 && <p role="status">{texts.none}</p>}
      {found.error !== null && <ProblemNotice error={found.error} />}
    </>
  );
}
