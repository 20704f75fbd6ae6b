import { useMemo, useState } from 'preact/hooks';
import { fields } from '../../../src/contracts/field-catalogue.ts';
import { processVariables } from '../../../src/contracts/process-variables.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { instancesTexts } from './texts.ts';
import {
  conditionsOf,
  isCondition,
  mostConditions,
  operators,
  textOfCondition,
  textOfConditions,
  type Operator,
} from './variable-conditions.ts';

interface Props {
  /** As it stands in the address. */
  where: string | undefined;
  onChange: (where: string | null) => void;
}

/** Variables that may be compared: what only routes. The server refuses others, so that nobody learns a masked value. */
function useNames(): { name: string; label: string }[] {
  const { language } = useLanguage();
  return useMemo(
    () =>
      [
        ...Object.entries(processVariables).map(([name, { label }]) => ({ name, label: label[language] })),
        ...fields.filter(({ routing }) => routing).map(({ key, label }) => ({ name: key, label: label[language] })),
      ].sort((a, b) => a.name.localeCompare(b.name)),
    [language],
  );
}

/** Conditions that stand one after the other, and one that is being written. */
export function VariableFilter({ where, onChange }: Props) {
  const texts = useTexts(instancesTexts);
  const names = useNames();
  const [name, setName] = useState('');
  const [operator, setOperator] = useState<Operator>('=');
  const [value, setValue] = useState('');
  const conditions = conditionsOf(where);
  const draft = { name: name.trim(), operator, value: value.trim() };

  function add(event: Event): void {
    event.preventDefault();
    if (!isCondition(draft)) return;
    onChange(textOfConditions([...conditions, draft]));
    setName('');
    setValue('');
  }
  return (
    <form class="variable-filter" aria-label={texts.variables} onSubmit={add}>
      <datalist id="filter-variable-names">
        {names.map((each) => (
          <option key={each.name} value={each.name}>
            {each.label}
          </option>
        ))}
      </datalist>
      {conditions.length < mostConditions && (
        <>
          <label class="filters__field">
            {texts.variable}
            <input
              class="input mono"
              list="filter-variable-names"
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <label class="filters__field">
            {texts.comparison}
            <select
              class="input"
              value={operator}
              onChange={({ currentTarget }) => setOperator(operators.find((each) => each === currentTarget.value) ?? '=')}
            >
              {operators.map((each) => (
                <option key={each} value={each}>
                  {texts.operators[each]}
                </option>
              ))}
            </select>
          </label>
          <label class="filters__field">
            {texts.value}
            <input class="input mono" value={value} onInput={({ currentTarget }) => setValue(currentTarget.value)} />
          </label>
          <Button type="submit" disabled={!isCondition(draft)}>
            {texts.addVariable}
          </Button>
        </>
      )}
      {conditions.length > 0 && (
        <ul class="variable-filter__set">
          {conditions.map((condition) => {
            const text = `${condition.name} ${texts.operators[condition.operator]} ${condition.value}`;
            return (
              <li key={textOfCondition(condition)} class="variable-filter__one">
                <span class="mono">{text}</span>
                <Button
                  kind="quiet"
                  aria-label={texts.removeVariable(text)}
                  onClick={() => onChange(textOfConditions(conditions.filter((each) => each !== condition)))}
                >
                  {texts.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </form>
  );
}
