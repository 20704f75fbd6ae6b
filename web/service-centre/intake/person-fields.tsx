import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { optionLabel } from '../../shared/facts/value-text.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import type { DraftProblems, IntakeDraft } from './intake-draft.ts';
import { intakeTexts } from './texts.ts';

interface Props {
  draft: IntakeDraft;
  /** Null as long as nobody has tried to send it. */
  problems: DraftProblems | null;
  onChange: (part: Partial<IntakeDraft>) => void;
}

export function PersonFields({ draft, problems, onChange }: Props) {
  const texts = useTexts(intakeTexts);
  return (
    <fieldset class="intake__person">
      <legend>{texts.person}</legend>
      <Field label={texts.familyName} error={problems?.familyName === true ? texts.familyNameMissing : null}>
        {(control) => (
          <input
            {...control}
            required
            maxLength={120}
            autoComplete="off"
            value={draft.familyName}
            onInput={({ currentTarget }) => onChange({ familyName: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={texts.givenNames}>
        {(control) => (
          <input
            {...control}
            maxLength={120}
            autoComplete="off"
            value={draft.givenNames}
            onInput={({ currentTarget }) => onChange({ givenNames: currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={texts.birthDate}
        hint={texts.birthDateHint}
        error={problems?.birthDate === true ? texts.birthDateWrong : null}
      >
        {(control) => (
          <input
            {...control}
            maxLength={10}
            autoComplete="off"
            inputMode="numeric"
            value={draft.birthDate}
            onInput={({ currentTarget }) => onChange({ birthDate: currentTarget.value })}
          />
        )}
      </Field>
      <Nationalities chosen={draft.nationalities} onChange={(nationalities) => onChange({ nationalities })} />
    </fieldset>
  );
}

function Nationalities({ chosen, onChange }: { chosen: readonly string[]; onChange: (chosen: string[]) => void }) {
  const texts = useTexts(intakeTexts);
  const { language } = useLanguage();
  const options = fieldCatalogue.get('nationalities')?.options ?? [];
  const sorted = options
    .filter(({ value }) => !chosen.includes(value))
    .toSorted((a, b) => a.label[language].localeCompare(b.label[language], language));
  return (
    <>
      <Field label={texts.nationalities}>
        {(control) => (
          <select {...control} value="" onChange={({ currentTarget }) => onChange([...chosen, currentTarget.value])}>
            <option value="">{texts.addNationality}</option>
            {sorted.map(({ value, label }) => (
              <option key={value} value={value}>
                {label[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ul class="service-centre__row intake__nationalities">
        {chosen.map((value) => {
          const name = optionLabel(options, value, language);
          return (
            <li key={value} class="intake__chosen">
              {name}
              <button
                type="button"
                aria-label={texts.remove(name)}
                onClick={() => onChange(chosen.filter((one) => one !== value))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
