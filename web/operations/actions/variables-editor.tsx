import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { actionTexts } from './texts.ts';
import { addDraft, kindOf, valueOf, type VariableDraft } from './variable-drafts.ts';

interface Props {
  drafts: readonly VariableDraft[];
  onChange: (drafts: readonly VariableDraft[]) => void;
  /** Names to choose from, besides others. */
  names: readonly string[];
}

/** Names and values of variables that are set; whether each may be is said by the server. */
export function VariablesEditor({ drafts, onChange, names }: Props) {
  const texts = useTexts(actionTexts);
  const change = (id: number, part: Partial<VariableDraft>): void =>
    onChange(drafts.map((draft) => (draft.id === id ? { ...draft, ...part } : draft)));
  return (
    <fieldset class="drafts">
      <legend>{texts.variables}</legend>
      <p class="muted">{texts.variablesHint}</p>
      <datalist id="variable-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {drafts.map(({ id, name, text }) => (
        <div key={id} class="drafts__row">
          <input
            class="input mono"
            list="variable-names"
            aria-label={texts.variableName}
            placeholder={texts.variableName}
            value={name}
            onInput={({ currentTarget }) => change(id, { name: currentTarget.value })}
          />
          <input
            class="input mono"
            aria-label={texts.variableValue(name)}
            placeholder={texts.value}
            value={text}
            onInput={({ currentTarget }) => change(id, { text: currentTarget.value })}
          />
          <span class="muted drafts__kind">{text.trim() === '' ? '' : texts.kinds[kindOf(valueOf(text))]}</span>
          <Button kind="quiet" onClick={() => onChange(drafts.filter((draft) => draft.id !== id))}>
            {texts.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange(addDraft(drafts))}>{texts.addVariable}</Button>
      </div>
    </fieldset>
  );
}
