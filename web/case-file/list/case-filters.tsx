import { useEffect, useState } from 'preact/hooks';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { caseFilterNames, caseStates, type CaseFilter } from './case-filter.ts';
import './case-filters.css';
import { caseListTexts } from './texts.ts';

interface Props {
  filter: CaseFilter;
  personName: string | null;
}

export function CaseFilters({ filter, personName }: Props) {
  const texts = useTexts(caseListTexts);
  const [, change] = useAddressFilters(caseFilterNames);
  const [typed, setTyped] = useState(filter.text ?? '');
  useEffect(() => setTyped(filter.text ?? ''), [filter.text]);

  function find(event: SubmitEvent): void {
    event.preventDefault();
    change({ text: typed.trim() });
  }

  return (
    <section class="case-filters" aria-label={texts.filters}>
      <div class="case-filters__row">
        <form class="case-filters__find" role="search" onSubmit={find}>
          <Field label={texts.find}>
            {(control) => (
              <input
                {...control}
                type="search"
                placeholder={texts.findHint}
                value={typed}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit">{texts.findButton}</Button>
        </form>
        <Field label={texts.state}>
          {(control) => (
            <select {...control} value={filter.state} onChange={({ currentTarget }) => change({ state: currentTarget.value })}>
              {caseStates.map((state) => (
                <option key={state} value={state}>
                  {texts.states[state]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={texts.frozen}>
          {(control) => (
            <select
              {...control}
              value={filter.frozen ?? ''}
              onChange={({ currentTarget }) => change({ frozen: currentTarget.value })}
            >
              <option value="">{texts.frozenAny}</option>
              <option value="true">{texts.frozenYes}</option>
              <option value="false">{texts.frozenNo}</option>
            </select>
          )}
        </Field>
      </div>
      <div class="case-file__row">
        {filter.personId !== null && (
          <Chosen text={texts.ofPerson(personName ?? '…')} onClear={() => change({ personId: null })} />
        )}
        {filter.text !== null && <Chosen text={texts.ofText(filter.text)} onClear={() => change({ text: null })} />}
      </div>
    </section>
  );
}

function Chosen({ text, onClear }: { text: string; onClear: () => void }) {
  const texts = useTexts(caseListTexts);
  return (
    <span class="case-filters__chosen">
      {text}
      <button type="button" onClick={onClear} aria-label={`${texts.clear}: ${text}`}>
        ×
      </button>
    </span>
  );
}
