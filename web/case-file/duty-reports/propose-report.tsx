import type { z } from 'zod';
import { useState } from 'preact/hooks';
import {
  dutyOrigins,
  type DutyOrigin,
  type DutyRecipient,
  dutyRecipients,
  type dutyReportListSchema,
  type DutyReportKind,
  dutyReportSchema,
} from '../../../src/contracts/duty-report.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import '../../shared/ui/form.css';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { uiTexts } from '../../shared/ui/texts.ts';
import { type CircumstanceField, circumstanceFields, isDay } from './circumstance-fields.ts';
import { dutyReportTexts } from './texts.ts';
import { Choice, LongText } from './inputs.tsx';

interface Props {
  caseId: string;
  proposable: z.output<typeof dutyReportListSchema>['proposable'];
  onDone: () => void;
}

export function ProposeReport({ caseId, proposable, onDone }: Props) {
  const texts = useTexts(dutyReportTexts);
  const ui = useTexts(uiTexts);
  const { language } = useLanguage();
  const notices = useNotices();
  const [kind, setKind] = useState<DutyReportKind | ''>('');
  const [recipient, setRecipient] = useState<DutyRecipient>('OWN_IMMIGRATION_OFFICE');
  const [origin, setOrigin] = useState<DutyOrigin>(proposable.alwaysSecret ? 'PROFESSIONAL_SECRET' : 'OWN_TASK');
  const [said, setSaid] = useState<Partial<Record<CircumstanceField, string>>>({});
  const [knownOn, setKnownOn] = useState('');
  const [text, setText] = useState({ facts: '', reason: '', danger: '' });
  const [fieldKeys, setFieldKeys] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  // Sent again after a lost answer, the same request is one proposal.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const toBenefits = kind === 'BENEFIT_CIRCUMSTANCE';
  const recipients = dutyRecipients.filter((one) => (one === 'OWN_BENEFITS') === toBenefits);
  const to = toBenefits ? 'OWN_BENEFITS' : recipient;
  const origins = dutyOrigins.filter((one) => one !== 'OWN_TASK' || !proposable.alwaysSecret);
  const secret =
    origin === 'PROFESSIONAL_SECRET' || proposable.fields.some((field) => field.secret && fieldKeys.includes(field.key));
  const asked: readonly CircumstanceField[] = kind === '' ? [] : circumstanceFields[kind];

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const circumstance = { kind, ...Object.fromEntries(asked.map((field) => [field, said[field] ?? ''])) };
      const danger = secret ? text.danger : null;
      const body = { circumstance, recipient: to, origin, knownOn, facts: text.facts, fieldKeys, reason: text.reason, danger };
      await write(`/cases/${caseId}/duty-reports`, dutyReportSchema, { method: 'POST', body, idempotencyKey: key });
      await refresh(`/cases/${caseId}`);
      notices.done(texts.proposed);
      onDone();
    } catch (cause) {
      setProblem(cause);
      setBusy(false);
    }
  }

  return (
    <form
      class="duty-reports__new"
      aria-label={texts.propose}
      onInput={() => setKey(crypto.randomUUID())}
      onSubmit={(event) => void save(event)}
    >
      <Choice
        label={texts.kind}
        value={kind}
        none={texts.choose}
        options={proposable.kinds}
        words={texts.kinds}
        onChange={setKind}
      />
      <div class="form__row">
        <Choice label={texts.recipient} value={to} options={recipients} words={texts.recipients} onChange={setRecipient} />
        <Choice label={texts.origin} value={origin} options={origins} words={texts.origins} onChange={setOrigin} />
      </div>
      {origin === 'EDUCATION' && <p role="status">{texts.education}</p>}
      <div class="form__row">
        <Field label={texts.knownOn}>
          {(control) => (
            <input
              {...control}
              type="date"
              required
              value={knownOn}
              onInput={({ currentTarget }) => setKnownOn(currentTarget.value)}
            />
          )}
        </Field>
        {asked.map((field) => (
          <Field key={field} label={texts.circumstance[field]}>
            {(control) => (
              <input
                {...control}
                type={isDay(field) ? 'date' : 'text'}
                required
                maxLength={120}
                value={said[field] ?? ''}
                onInput={({ currentTarget }) => setSaid({ ...said, [field]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <LongText label={texts.facts} hint={texts.factsHint} value={text.facts} onInput={(facts) => setText({ ...text, facts })} />
      {proposable.fields.length > 0 && (
        <fieldset class="duty-reports__fields">
          <legend>{texts.fields}</legend>
          <span class="muted">{texts.fieldsHint}</span>
          {proposable.fields.map(({ key: field, label, labelEn }) => (
            <label key={field}>
              <input
                type="checkbox"
                class="check"
                checked={fieldKeys.includes(field)}
                onChange={({ currentTarget }) =>
                  setFieldKeys(currentTarget.checked ? [...fieldKeys, field] : fieldKeys.filter((one) => one !== field))
                }
              />
              {language === 'de' ? label : labelEn}
            </label>
          ))}
        </fieldset>
      )}
      <LongText
        label={texts.reason}
        hint={texts.reasonHint}
        value={text.reason}
        onInput={(reason) => setText({ ...text, reason })}
      />
      {secret && (
        <>
          <p role="status">{texts.secret}</p>
          <LongText
            label={texts.danger}
            hint={texts.dangerHint}
            value={text.danger}
            onInput={(danger) => setText({ ...text, danger })}
          />
        </>
      )}
      {problem !== null && <ProblemNotice error={problem} />}
      <div class="case-file__row">
        <Button type="submit" kind="primary" busy={busy} disabled={kind === '' || origin === 'EDUCATION'}>
          {texts.save}
        </Button>
        <Button onClick={onDone}>{ui.cancel}</Button>
      </div>
    </form>
  );
}
