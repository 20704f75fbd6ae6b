/**
 * A process diagram to look at: states of elements in colour and line, counts beside them, lanes in the tints of their
 * departments, and the same in words as a list. bpmn-js is loaded when the first diagram is shown.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useOrganisation } from '../../shared/organisation.tsx';
import { Button } from '../../shared/ui/button.tsx';
import type { DiagramOverlay, Highlights, ListedElement } from './diagram-states.ts';
import './diagram.css';
import { ElementList } from './element-list.tsx';
import { narrow } from './narrow.ts';
import { diagramTexts } from './texts.ts';
import type * as ViewerModule from './viewer.ts';
import type { Viewer } from './viewer.ts';

export type { DiagramOverlay, ElementState, Highlights } from './diagram-states.ts';

interface Props {
  xml: string;
  /** What the diagram shows, e.g. the name of the process. */
  label: string;
  highlights?: Highlights;
  overlays?: readonly DiagramOverlay[];
  onElementClick?: (elementId: string) => void;
  /** The viewer with the diagram drawn, for what only one page needs (heatmaps, linked scrolling). Keep it stable. */
  onReady?: (viewer: Viewer) => void;
  /** Element to come near to where the whole diagram would be too small to read; on a phone the first one unless told. */
  focus?: string | undefined;
  /** CSS length; the whole of the parent unless told. */
  height?: string;
}

type Module = typeof ViewerModule;
interface Drawn {
  viewer: Viewer;
  module: Module;
  elements: ListedElement[];
}

const noHighlights: Highlights = {};
const noOverlays: readonly DiagramOverlay[] = [];

function nearest(focus: string | undefined, elements: readonly ListedElement[]): string | undefined {
  return focus ?? (narrow.matches ? elements[0]?.elementId : undefined);
}

export function Diagram({
  xml,
  label,
  highlights = noHighlights,
  overlays = noOverlays,
  onElementClick,
  onReady,
  focus,
  height,
}: Props) {
  const texts = useTexts(diagramTexts);
  const canvas = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [failed, setFailed] = useState(false);
  const [asList, setAsList] = useState(false);
  const { data: organisation } = useOrganisation();
  const click = useRef(onElementClick);
  click.current = onElementClick;
  const near = useRef(focus);
  near.current = focus;

  useEffect(() => {
    let viewer: Viewer | undefined;
    let gone = false;
    const isGone = (): boolean => gone;
    setDrawn(null);
    setFailed(false);
    async function draw(container: HTMLElement): Promise<void> {
      const module = await import('./viewer.ts');
      if (isGone()) return;
      viewer = module.createViewer(container);
      await viewer.importXML(xml);
      if (isGone()) return;
      const elements = module.listElements(viewer);
      module.fitAround(viewer, nearest(near.current, elements));
      viewer.get('eventBus').on('element.click', ({ element }: { element: { id: string } }) => click.current?.(element.id));
      setDrawn({ viewer, module, elements });
    }
    if (canvas.current !== null) void draw(canvas.current).catch(() => setFailed(!gone));
    return () => {
      gone = true;
      viewer?.destroy();
    };
  }, [xml]);

  useEffect(() => {
    const svg = canvas.current?.querySelector('svg');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', label);
  }, [drawn, label]);
  useEffect(() => drawn?.module.showHighlights(drawn.viewer, highlights), [drawn, highlights]);
  useEffect(() => drawn?.module.showOverlays(drawn.viewer, overlays), [drawn, overlays]);
  useEffect(() => {
    const byName = new Map(
      organisation?.departments.flatMap(({ key, label: { de, en } }) => [[de, key] as const, [en, key] as const]),
    );
    drawn?.module.tintLanes(drawn.viewer, (name) => byName.get(name));
  }, [drawn, organisation]);
  useEffect(() => {
    if (drawn !== null) onReady?.(drawn.viewer);
  }, [drawn, onReady]);
  useEffect(() => {
    if (drawn === null || canvas.current === null || asList) return undefined;
    const { viewer, module, elements } = drawn;
    const observer = new ResizeObserver(() => {
      viewer.get('canvas').resized();
      module.fitAround(viewer, nearest(near.current, elements));
    });
    observer.observe(canvas.current);
    return () => observer.disconnect();
  }, [drawn, asList]);

  const isClickable = onElementClick !== undefined;
  return (
    <div class="diagram" style={height === undefined ? undefined : { height }}>
      <div class="diagram__tools" role="group" aria-label={label}>
        <Button kind="quiet" disabled={drawn === null || asList} onClick={() => drawn?.module.zoomBy(drawn.viewer, 1.25)}>
          <span aria-hidden="true">+</span>
          <span class="visually-hidden">{texts.zoomIn}</span>
        </Button>
        <Button kind="quiet" disabled={drawn === null || asList} onClick={() => drawn?.module.zoomBy(drawn.viewer, 0.8)}>
          <span aria-hidden="true">−</span>
          <span class="visually-hidden">{texts.zoomOut}</span>
        </Button>
        <Button kind="quiet" disabled={drawn === null || asList} onClick={() => drawn?.module.fit(drawn.viewer)}>
          {texts.fit}
        </Button>
        <Button kind="quiet" aria-pressed={asList} disabled={drawn === null} onClick={() => setAsList(!asList)}>
          {texts.list}
        </Button>
      </div>
      {failed && <p class="diagram__failed">{texts.notShown}</p>}
      <div ref={canvas} class={isClickable ? 'diagram__canvas diagram__canvas--clickable' : 'diagram__canvas'} hidden={asList} />
      {asList && drawn !== null && (
        <ElementList
          label={label}
          elements={drawn.elements}
          highlights={highlights}
          overlays={overlays}
          onElementClick={onElementClick}
        />
      )}
      <span class="visually-hidden" role="status">
        {drawn === null && !failed ? texts.loading : ''}
      </span>
    </div>
  );
}
