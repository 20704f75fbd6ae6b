import type { RefObject } from 'preact';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Mark } from './mark.tsx';
import type { ComparedColumn, ComparedDecision } from './table-rows.ts';
import { differenceTexts } from './texts.ts';

interface Props {
  place: RefObject<HTMLElement>;
  side: 'before' | 'after';
  compared: ComparedDecision;
  label: string;
  shown: string | null;
}

/** One of two states of a table; where it lacks a rule or a column, its place stays empty. */
export function TableSide({ place, side, compared, label, shown }: Props) {
  const texts = useTexts(differenceTexts);
  const { rules } = compared;
  const decision = compared[side];
  const other = compared[side === 'before' ? 'after' : 'before'];
  const differs = (name: 'name' | 'hitPolicy' | 'expression') => other !== null && decision?.[name] !== other[name];
  const changedClass = (isChanged: boolean) => (isChanged ? `diff-cell diff-cell--${side}` : undefined);
  const withNotes = rules.some(({ before, after }) => (before?.description ?? '') + (after?.description ?? '') !== '');
  const title = decision?.name ?? other?.name ?? '';
  return (
    <figure class="side">
      <figcaption>{label}</figcaption>
      <section class="side__scroll" ref={place} tabIndex={0} aria-label={`${title}, ${label}`}>
        {decision === null ? (
          <p class="side__nothing">{texts.notThere}</p>
        ) : (
          <>
            <p class="side__title" data-element={decision.id}>
              <b class={changedClass(differs('name'))}>{decision.name}</b>
              {decision.hitPolicy !== '' && (
                <span class={changedClass(differs('hitPolicy'))}>
                  {texts.hitPolicy}: {decision.hitPolicy}
                </span>
              )}
            </p>
            {decision.expression !== null && (
              <pre class={changedClass(differs('expression'))} aria-label={texts.expression}>
                {decision.expression}
              </pre>
            )}
          </>
        )}
        {compared.columns.length > 0 && (
          <table class="side__table">
            <thead>
              <tr>
                <th scope="col" class="side__number">
                  <span class="visually-hidden">{texts.rule}</span>
                </th>
                {compared.columns.map((column) => (
                  <Head key={column.key} column={column} side={side} />
                ))}
                {withNotes && <th scope="col">{texts.annotation}</th>}
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => {
                const own = rule[side];
                const isShown = rule.key === shown ? ' side__row--shown' : '';
                return (
                  <tr key={rule.key} data-element={rule.key} class={`side__row side__row--${rule.mark}${isShown}`}>
                    <th scope="row" class="side__number">
                      {own === null ? (
                        <span class="visually-hidden">{texts.notThere}</span>
                      ) : (
                        <>
                          {own.number} <Mark mark={rule.mark} />
                        </>
                      )}
                    </th>
                    {compared.columns.map(({ key, mark, [side]: column }) => (
                      <td
                        key={key}
                        class={
                          own === null || column === null
                            ? 'side__gap'
                            : changedClass(rule.changed.has(key) || mark === 'added' || mark === 'removed')
                        }
                      >
                        {own === null || column === null ? '' : own.cells.get(key)}
                      </td>
                    ))}
                    {withNotes && (
                      <td class={own === null ? 'side__gap' : changedClass(rule.changed.has('description'))}>
                        {own?.description}
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </section>
    </figure>
  );
}

function Head({ column, side }: { column: ComparedColumn; side: 'before' | 'after' }) {
  const texts = useTexts(differenceTexts);
  const own = column[side];
  const { mark } = column;
  if (own === null) {
    return (
      <th scope="col" class="side__gap">
        <span class="visually-hidden">{texts.notThere}</span>
      </th>
    );
  }
  return (
    <th scope="col" data-element={own.id} class={mark === 'same' ? undefined : `diff-cell diff-cell--${side}`}>
      <span class="side__kind">
        {texts[own.kind]} <Mark mark={mark} />
      </span>
      {own.label}
      {own.meaning !== own.label && <code>{own.meaning}</code>}
    </th>
  );
}
