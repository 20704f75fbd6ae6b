/** A correction in place: new value and reason, against the version that was read. */
import { useState } from 'preact/hooks';
import { z } from 'zod';
import type { Field as CatalogueField } from '../../../src/contracts/field.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { controlText, enteredValue } from './entered-value.ts';
import type { CaseField } from './field-list.tsx';
import { StaleValue, staleDifference } from './stale-value.tsx';
import { factsTexts } from './texts.ts';
import { ValueControl } from './value-control.tsx';

interface Props {
  caseId: string;
  field: CatalogueField;
  item: CaseField;
  version: number;
  onDone: () => void;
}

const savedSchema = z.object({ version: z.int() });
const hints: Partial<Record<NonNullable<CatalogueField['kind']>, 'dateHint' | 'addressHint' | 'euroHint'>> = {
  'partial-date': 'dateHint',
  address: 'addressHint',
  money: 'euroHint',
};

export function CorrectField({ caseId, field, item, version, onDone }: Props) {
  const texts = useTexts(factsTexts);
  const { language } = useLanguage();
  const notices = useNotices();
  // What was on file when the correction began: later changes by others must be seen, not overwritten unnoticed.
  const [basis] = useState(version);
  const [text, setText] = useState(() => controlText(field, item.value));
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const label = item.label[language];
  const hint = field.kind === undefined ? undefined : hints[field.kind];
  const stale = staleDifference(problem, field.key);

  async function save(expectedVersion: number): Promise<void> {
    const entered = enteredValue(field, text);
    if (!entered.ok) {
      setError(texts.invalid);
      return;
    }
    setError(null);
    setBusy(true);
    try {
      const body = { subject: item.subject, values: { [field.key]: entered.value }, reason, expectedVersion };
      await write(`/cases/${caseId}/fields`, savedSchema, { method: 'PATCH', body });
      notices.done(texts.saved(label));
      await refresh(`/cases/${caseId}`, '/persons');
      onDone();
    } catch (cause) {
      setProblem(cause);
      if (cause instanceof ApiProblem && cause.problem.status === 409) await refresh(`/cases/${caseId}/fields`);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="facts__correct"
      onSubmit={(event) => {
        event.preventDefault();
        void save(basis);
      }}
    >
      <Field label={`${texts.newValue}: ${label}`} hint={hint && texts[hint]} error={error}>
        {(control) => <ValueControl field={field} text={text} onText={setText} control={control} />}
      </Field>
      <Field label={texts.reason} hint={texts.reasonHint}>
        {(control) => (
          <input
            {...control}
            required
            minLength={3}
            maxLength={500}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </Field>
      {stale !== null && (
        <StaleValue field={field} difference={stale} onOverwrite={() => void save(version)} onKeep={onDone} busy={busy} />
      )}
      {stale === null && problem !== null && <ProblemNotice error={problem} />}
      <div class="case-file__row">
        <Button type="submit" kind="primary" busy={busy} disabled={stale !== null}>
          {texts.save}
        </Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
