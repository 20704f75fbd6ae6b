import { useEffect, useState } from 'preact/hooks';
import { processDefinitionListSchema } from '../../../src/contracts/process-definition.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { inboxTexts } from '../texts.ts';
import { isNarrowed, urgencies, type FilterName, type InboxFilter } from './inbox-filter.ts';

interface Props {
  filter: InboxFilter;
  change: (values: Partial<Record<FilterName, string | null>>, replace?: boolean) => void;
}

/** Typing does not ask the server for every letter. */
const quietMs = 250;

export function NarrowList({ filter, change }: Props) {
  const texts = useTexts(inboxTexts);
  const { data } = useRead('/process-definitions', processDefinitionListSchema);
  const [text, setText] = useState(filter.text ?? '');
  useEffect(() => setText(filter.text ?? ''), [filter.text]);
  useEffect(() => {
    if (text === (filter.text ?? '')) return undefined;
    const timer = setTimeout(() => change({ text }, true), quietMs);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <div class="narrow">
      <Field label={texts.search}>
        {(control) => (
          <input
            {...control}
            type="search"
            placeholder={texts.searchHint}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={texts.process}>
        {(control) => (
          <select
            {...control}
            value={filter.process ?? ''}
            onChange={({ currentTarget }) => change({ process: currentTarget.value })}
          >
            <option value="">{texts.allProcesses}</option>
            {data?.items.map(({ processDefinitionId, name }) => (
              <option key={processDefinitionId} value={processDefinitionId}>
                {name ?? processDefinitionId}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={texts.urgency}>
        {(control) => (
          <select
            {...control}
            value={filter.urgency ?? ''}
            onChange={({ currentTarget }) => change({ urgency: currentTarget.value })}
          >
            <option value="">{texts.anyUrgency}</option>
            {urgencies.map((urgency) => (
              <option key={urgency} value={urgency}>
                {texts.urgencies[urgency]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isNarrowed(filter) && (
        <Button kind="quiet" onClick={() => change({ process: null, urgency: null, text: null })}>
          {texts.clear}
        </Button>
      )}
    </div>
  );
}
