/** Two versions of a process beside each other; moving one moves the other. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Diagram } from './diagram.tsx';
import { differenceStates, type DiagramChange } from './difference-states.ts';
import './difference.css';
import { linkViews } from './linked-views.ts';
import type { Viewer } from './viewer.ts';

interface Props {
  before: { xml: string; label: string };
  after: { xml: string; label: string };
  changes: readonly DiagramChange[];
  /** Is brought into view on whichever diagram has it. */
  shown?: string | null;
}

export function DiagramDifference({ before, after, changes, shown = null }: Props) {
  const [left, setLeft] = useState<Viewer | null>(null);
  const [right, setRight] = useState<Viewer | null>(null);
  const states = useMemo(() => differenceStates(changes), [changes]);
  const onLeft = useCallback((viewer: Viewer) => setLeft(viewer), []);
  const onRight = useCallback((viewer: Viewer) => setRight(viewer), []);

  useEffect(() => (left === null || right === null ? undefined : linkViews(left, right)), [left, right]);
  useEffect(() => {
    if (shown === null) return;
    for (const viewer of [left, right]) {
      const element = viewer?.get('elementRegistry').get(shown);
      if (viewer === null || element === undefined) continue;
      if (viewer.get('canvas').zoom() < 0.5) viewer.get('canvas').zoom(0.8);
      viewer.get('canvas').scrollToElement(element as never, 80);
    }
  }, [shown, left, right]);

  return (
    <div class="difference">
      <figure class="difference__side">
        <figcaption>{before.label}</figcaption>
        <Diagram xml={before.xml} label={before.label} highlights={states.before} onReady={onLeft} />
      </figure>
      <figure class="difference__side">
        <figcaption>{after.label}</figcaption>
        <Diagram xml={after.xml} label={after.label} highlights={states.after} onReady={onRight} />
      </figure>
    </div>
  );
}
