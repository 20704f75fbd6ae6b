/** Two states of a form beside each other, field by field: equal fields stand in one row. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ModelChange } from '../../../src/contracts/model-change.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { compareParts, readParts, type ComparedPart } from './form-rows.ts';
import { Mark } from './mark.tsx';
import './side-by-side.css';
import type { Side } from './table-difference.tsx';
import { differenceTexts } from './texts.ts';

interface Props {
  before: Side;
  after: Side;
  changes: readonly ModelChange[];
  /** Key or id of the component to bring into view. */
  shown: string | null;
}

export function FormDifference({ before, after, changes, shown }: Props) {
  const texts = useTexts(differenceTexts);
  const [all, setAll] = useState(false);
  const place = useRef<HTMLTableElement>(null);
  const rows = useMemo(
    () => compareParts(readParts(before.content), readParts(after.content), changes),
    [before.content, after.content, changes],
  );
  const same = rows.filter(({ mark }) => mark === 'same').length;
  const visible = all ? rows : rows.filter(({ mark, key }) => mark !== 'same' || key === shown);
  useEffect(() => {
    if (shown === null) return;
    place.current?.querySelector(`[data-element="${CSS.escape(shown)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <div class="side-by-side">
      <table class="form-difference" ref={place}>
        <thead>
          <tr>
            <th scope="col">{before.label}</th>
            <th scope="col">{after.label}</th>
          </tr>
        </thead>
        <tbody>
          {visible.map((row) => (
            <tr
              key={row.key}
              data-element={row.key}
              class={`side__row side__row--${row.mark}${row.key === shown ? ' side__row--shown' : ''}`}
            >
              <PartCell row={row} side="before" />
              <PartCell row={row} side="after" />
            </tr>
          ))}
        </tbody>
      </table>
      {same > 0 && (
        <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.hideSame : texts.showSameFields(same)}
        </Button>
      )}
    </div>
  );
}

function PartCell({ row, side }: { row: ComparedPart; side: 'before' | 'after' }) {
  const texts = useTexts(differenceTexts);
  const { language } = useLanguage();
  const part = row[side];
  if (part === null) {
    return (
      <td class="side__gap">
        <span class="visually-hidden">{texts.notThere}</span>
      </td>
    );
  }
  const coloured = row.mark === 'same' || row.mark === 'moved' ? '' : ` diff-cell diff-cell--${side}`;
  const set = row.properties.flatMap(({ property, label, [side]: value }) =>
    value === null ? [] : [{ property, label: label[language], value }],
  );
  return (
    <td class={`form-part${coloured}`} style={{ paddingInlineStart: `${12 + part.depth * 16}px` }}>
      <span class="form-part__label">
        {part.label === '' ? (texts.types[part.type] ?? part.type) : part.label}
        {part.required && (
          <abbr title={texts.required} class="form-part__required">
            *
          </abbr>
        )}{' '}
        <Mark mark={row.mark} />
      </span>
      <span class="muted form-part__facts">
        {texts.types[part.type] ?? part.type}
        {part.key !== null && (
          <>
            {' · '}
            <code>{part.key}</code>
          </>
        )}
      </span>
      {set.length > 0 && (
        <dl class="form-part__set">
          {set.map(({ property, label, value }) => (
            <div key={property}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </td>
  );
}
