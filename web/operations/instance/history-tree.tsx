import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { usePreciseTimes } from '../precise-times.ts';
import { useTypeName } from './element-name.ts';
import { historyTree, type HistoryNode } from './history-tree.ts';
import type { InstanceDetail } from './instance-detail.ts';
import { historyCsv } from './part-csv.ts';
import { instanceTexts } from './texts.ts';

interface Props {
  instance: InstanceDetail;
  element: string | undefined;
  onSelect: (elementId: string | undefined) => void;
}

export function HistoryTree({ instance, element, onSelect }: Props) {
  const texts = useTexts(instanceTexts);
  const { elements, elementsTotal, processInstanceKey } = instance;
  const roots = historyTree(elements, processInstanceKey);
  return (
    <section class="section" aria-labelledby="history">
      <div class="section__head">
        <h2 id="history">{texts.history}</h2>
        {elements.length > 0 && (
          <CsvButton name={`verlauf-${processInstanceKey}`} columns={historyCsv} load={() => Promise.resolve(elements)} />
        )}
        {element !== undefined && (
          <Button kind="quiet" onClick={() => onSelect(undefined)}>
            {texts.showAll}
          </Button>
        )}
      </div>
      {elementsTotal > elements.length && <p class="muted">{texts.historyCut(elements.length, elementsTotal)}</p>}
      {roots.length === 0 ? (
        <p class="muted">{texts.historyEmpty}</p>
      ) : (
        <ul class="history">
          {roots.map((node) => (
            <HistoryRow key={node.elementInstanceKey} node={node} element={element} onSelect={onSelect} />
          ))}
        </ul>
      )}
    </section>
  );
}

function HistoryRow({ node, element, onSelect }: { node: HistoryNode } & Pick<Props, 'element' | 'onSelect'>) {
  const texts = useTexts(instanceTexts);
  const { moment, took } = usePreciseTimes();
  const typeName = useTypeName();
  const [open, setOpen] = useState(true);
  const { elementId, name, type, state, startedAt, endedAt, children } = node;
  const shown = name ?? typeName(type);
  const tookMs = (endedAt === null ? Date.now() : Date.parse(endedAt)) - Date.parse(startedAt);
  const selected = element === elementId;
  return (
    <li>
      <div class={selected ? 'history__row history__row--selected' : 'history__row'}>
        {children.length > 0 ? (
          <button
            type="button"
            class="history__toggle"
            aria-expanded={open}
            aria-label={texts.expand(shown)}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? '▾' : '▸'}</span>
          </button>
        ) : (
          <span class="history__toggle" />
        )}
        <span class={`history__mark history__mark--${state}`} aria-hidden="true" />
        <button
          type="button"
          class="history__name"
          aria-pressed={selected}
          title={elementId}
          onClick={() => onSelect(selected ? undefined : elementId)}
        >
          {shown}
        </button>
        <span class="history__facts">
          <span>{texts.elementStates[state]}</span>
          <time dateTime={startedAt}>{moment(startedAt)}</time>
          <span class="history__duration">{took(tookMs)}</span>
        </span>
      </div>
      {open && children.length > 0 && (
        <ul>
          {children.map((child) => (
            <HistoryRow key={child.elementInstanceKey} node={child} element={element} onSelect={onSelect} />
          ))}
        </ul>
      )}
    </li>
  );
}
