import { useState } from 'preact/hooks';
import { alreadyGiven, consentPurposes, consentSchema, type ConsentEntry } from '../../../src/contracts/consent.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import '../../shared/ui/form.css';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { uiTexts } from '../../shared/ui/texts.ts';
import { ownCounselling } from './consent-words.ts';
import { consentsTexts } from './texts.ts';

type Purpose = (typeof consentPurposes)[number];

interface Props {
  caseId: string;
  /** What has been consented to so far. */
  items: readonly ConsentEntry[];
  onDone: () => void;
}

export function GiveConsent({ caseId, items, onDone }: Props) {
  const texts = useTexts(consentsTexts);
  const ui = useTexts(uiTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const notices = useNotices();
  const [purpose, setPurpose] = useState<Purpose>('REFERRAL');
  const [chosen, setChosen] = useState('');
  const [dataCategories, setDataCategories] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  // Sent again after a lost answer, the same request is one consent.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const recipient = purpose === 'HELP_PLAN' ? ownCounselling : chosen;
  const already = alreadyGiven(items, { purpose, recipient, dataCategories: [...dataCategories] });

  function change(set: () => void): void {
    set();
    setProblem(null);
    setKey(crypto.randomUUID());
  }

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const body = { purpose, recipient, dataCategories };
      await write(`/cases/${caseId}/consents`, consentSchema, { method: 'POST', body, idempotencyKey: key });
      await refresh(`/cases/${caseId}`);
      notices.done(texts.saved);
      onDone();
    } catch (cause) {
      setProblem(cause);
      setBusy(false);
    }
  }

  return (
    <form class="consents__new" aria-label={texts.give} onSubmit={(event) => void save(event)}>
      <p>{texts.giveHint}</p>
      <div class="form__row">
        <Field label={texts.purpose}>
          {(control) => (
            <select
              {...control}
              value={purpose}
              onChange={({ currentTarget }) => change(() => setPurpose(currentTarget.value as Purpose))}
            >
              {consentPurposes.map((one) => (
                <option key={one} value={one}>
                  {texts.purposes[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {purpose === 'REFERRAL' && (
          <Field label={texts.recipient}>
            {(control) => (
              <select
                {...control}
                required
                value={chosen}
                onChange={({ currentTarget }) => change(() => setChosen(currentTarget.value))}
              >
                <option value="">{texts.chooseRecipient}</option>
                {fieldCatalogue.get('consentRecipients')?.options?.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      {purpose === 'HELP_PLAN' && <p class="muted">{texts.helpPlanHint}</p>}
      <Categories value={dataCategories} onChange={(categories) => change(() => setDataCategories(categories))} />
      {already !== null && <p role="status">{texts.already(formats.date(already.grantedAt))}</p>}
      {problem !== null && <ProblemNotice error={problem} />}
      <div class="case-file__row">
        <Button
          type="submit"
          kind="primary"
          busy={busy}
          disabled={recipient === '' || dataCategories.length === 0 || already !== null}
        >
          {texts.save}
        </Button>
        <Button onClick={onDone}>{ui.cancel}</Button>
      </div>
    </form>
  );
}

interface CategoriesProps {
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}

function Categories({ value, onChange }: CategoriesProps) {
  const texts = useTexts(consentsTexts);
  const { language } = useLanguage();
  return (
    <fieldset class="consents__categories">
      <legend>{texts.chooseCategories}</legend>
      <span class="muted">{texts.categoriesHint}</span>
      {fieldCatalogue.get('consentDataCategories')?.options?.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            class="check"
            checked={value.includes(option.value)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...value, option.value] : value.filter((one) => one !== option.value))
            }
          />
          {option.label[language]}
        </label>
      ))}
    </fieldset>
  );
}
