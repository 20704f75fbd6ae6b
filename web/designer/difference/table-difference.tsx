/** Two states of a decision table beside each other, rule by rule; scrolling one scrolls the other. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useEqualRows, useLinkedScroll } from './linked-scroll.ts';
import { readTables } from './read-tables.ts';
import './side-by-side.css';
import { TableSide } from './table-side.tsx';
import { compareDecisions, tellingColumns, type ComparedDecision } from './table-rows.ts';
import { differenceTexts } from './texts.ts';

export interface Side {
  content: string;
  label: string;
}

interface Props {
  before: Side;
  after: Side;
  /** Id of the rule, clause or decision to bring into view. */
  shown: string | null;
}

export function TableDifference({ before, after, shown }: Props) {
  const compared = useMemo(
    () => compareDecisions(readTables(before.content), readTables(after.content)),
    [before.content, after.content],
  );
  return (
    <div class="side-by-side">
      {compared.map((decision) => (
        <OneDecision
          key={(decision.after ?? decision.before)?.id}
          compared={decision}
          labels={[before.label, after.label]}
          shown={shown}
        />
      ))}
    </div>
  );
}

interface DecisionProps {
  compared: ComparedDecision;
  labels: readonly [string, string];
  shown: string | null;
}

function OneDecision({ compared, labels, shown }: DecisionProps) {
  const texts = useTexts(differenceTexts);
  const [all, setAll] = useState(false);
  const [left, right] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  const same = compared.rules.filter(({ mark }) => mark === 'same').length;
  const rules = all ? compared.rules : compared.rules.filter(({ mark, key }) => mark !== 'same' || key === shown);
  const visible = { ...compared, rules, columns: all ? compared.columns : tellingColumns(compared.columns, rules) };
  useLinkedScroll(left, right);
  useEqualRows(left, right, `${rules.length} ${visible.columns.length}`);
  useEffect(() => {
    if (shown === null) {
      showFirstChange(right.current);
      return;
    }
    for (const place of [left.current, right.current]) {
      place?.querySelector(`[data-element="${CSS.escape(shown)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }, [shown]);
  return (
    <section class="table-difference">
      <div class="side-by-side__pair">
        <TableSide place={left} side="before" compared={visible} label={labels[0]} shown={shown} />
        <TableSide place={right} side="after" compared={visible} label={labels[1]} shown={shown} />
      </div>
      {same > 0 && (
        <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.hideSame : texts.showSame(same)}
        </Button>
      )}
    </section>
  );
}

/** On a narrow screen the first changed cell may stand beyond the edge; the page itself does not move. */
function showFirstChange(place: HTMLElement | null): void {
  const cell = place?.querySelector<HTMLElement>('td.diff-cell');
  if (place && cell) place.scrollLeft = cell.offsetLeft + cell.offsetWidth - place.clientWidth;
}
