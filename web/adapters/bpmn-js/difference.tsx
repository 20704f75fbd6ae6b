/** Two versions of a process beside each other; moving one moves the other. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
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
  const place = useRef<HTMLDivElement>(null);
  const states = useMemo(() => differenceStates(changes), [changes]);
  const onLeft = useCallback((viewer: Viewer) => setLeft(viewer), []);
  const onRight = useCallback((viewer: Viewer) => setRight(viewer), []);

  useEffect(() => (left === null || right === null ? undefined : linkViews(left, right)), [left, right]);
  useEffect(() => {
    const wanted = shown ?? changes.find(({ kind }) => kind !== 'MOVED')?.elementId;
    if (wanted === undefined || left === null || right === null || place.current === null) return undefined;
    // The diagrams fit themselves into their place whenever it changes, and first when they are drawn.
    const observer = new ResizeObserver(() => [left, right].forEach((viewer) => revealIn(viewer, wanted)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [shown, changes, left, right]);

  return (
    <div class="difference" ref={place}>
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

/** Below this the names of elements can't be read. */
const smallestScale = 0.6;

function revealIn(viewer: Viewer, elementId: string): void {
  const element = viewer.get('elementRegistry').get(elementId);
  if (element === undefined) return;
  const canvas = viewer.get('canvas');
  if (canvas.zoom() < smallestScale) canvas.zoom(smallestScale);
  canvas.scrollToElement(element as never, 80);
}
