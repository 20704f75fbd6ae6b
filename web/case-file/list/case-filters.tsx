import { useState } from 'preact/hooks';
import { z } from 'zod';
import { personSchema } from '../../../src/contracts/person.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { asCaseNumber } from '../../shared/facts/case-number.ts';
import { birthDateText, fullName } from '../../shared/facts/person-text.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { caseFilterNames, caseStates, type CaseFilter } from './case-filter.ts';
import './case-filters.css';
import { caseListTexts } from './texts.ts';

const foundSchema = z.object({ items: z.array(personSchema) });

interface Props {
  filter: CaseFilter;
  personName: string | null;
}

export function CaseFilters({ filter, personName }: Props) {
  const texts = useTexts(caseListTexts);
  const [, change] = useAddressFilters(caseFilterNames);
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState('');

  function find(event: SubmitEvent): void {
    event.preventDefault();
    const text = typed.trim();
    const number = asCaseNumber(text, new Date().getFullYear());
    setWanted(number === null ? text : '');
    if (number !== null) change({ caseNumber: number });
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
      {wanted !== '' && (
        <FoundPersons
          q={wanted}
          onChoose={(personId) => {
            setWanted('');
            change({ personId: personId });
          }}
        />
      )}
      <div class="case-file__row">
        {filter.personId !== null && (
          <Chosen text={texts.ofPerson(personName ?? '…')} onClear={() => change({ personId: null })} />
        )}
        {filter.caseNumber !== null && (
          <Chosen text={texts.ofNumber(filter.caseNumber)} onClear={() => change({ caseNumber: null })} />
        )}
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

function FoundPersons({ q, onChoose }: { q: string; onChoose: (personId: string) => void }) {
  const texts = useTexts(caseListTexts);
  const { data, error, isPending } = useRead(address('/persons', { q, limit: 10 }), foundSchema);
  if (isPending) return <Skeleton lines={2} />;
  if (error !== null) return <ProblemNotice error={error} />;
  if (data.items.length === 0) return <p role="status">{texts.nobody}</p>;
  return (
    <ul class="case-filters__found" aria-label={texts.found}>
      {data.items.map((person) => (
        <li key={person.personId}>
          <Button onClick={() => onChoose(person.personId)}>
            {[fullName(person), birthDateText(person)].filter(Boolean).join(' · ')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
