/** bpmn-js for looking only. Loaded when the first diagram is shown. */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type { Shape as DrawnShape } from 'diagram-js/lib/model/Types';
import { elementStates, statesOf, type DiagramOverlay, type Highlights, type ListedElement } from './diagram-states.ts';

interface Services {
  canvas: Canvas;
  elementRegistry: ElementRegistry;
  eventBus: EventBus;
  overlays: Overlays;
}
export type Viewer = NavigatedViewer<Services>;

/** Colours follow the page, so the diagram is readable in the dark too. */
export function createViewer(container: HTMLElement): Viewer {
  return new NavigatedViewer<Services>({
    container,
    bpmnRenderer: {
      defaultFillColor: 'var(--surface)',
      defaultStrokeColor: 'var(--diagram-line)',
      defaultLabelColor: 'var(--text)',
    },
  });
}

interface Shape {
  id: string;
  type: string;
  x?: number;
  y?: number;
  labelTarget?: unknown;
  businessObject: { name?: string; $instanceOf?: (type: string) => boolean };
}

function shapes(viewer: Viewer): Shape[] {
  return viewer
    .get('elementRegistry')
    .filter((element) => !('labelTarget' in element && element.labelTarget)) as unknown as Shape[];
}

/** Flow nodes with a name, from left to right as the diagram is read. */
export function listElements(viewer: Viewer): ListedElement[] {
  return shapes(viewer)
    .filter(({ businessObject }) => businessObject.$instanceOf?.('bpmn:FlowNode') === true && businessObject.name !== undefined)
    .sort((a, b) => (a.x ?? 0) - (b.x ?? 0) || (a.y ?? 0) - (b.y ?? 0))
    .map(({ id, type, businessObject }) => ({ elementId: id, name: businessObject.name ?? id, type: type.replace('bpmn:', '') }));
}

/** @param departmentOf key of the department whose lane has this name */
export function tintLanes(viewer: Viewer, departmentOf: (laneName: string) => string | undefined): void {
  for (const { id, type, businessObject } of shapes(viewer)) {
    if (type !== 'bpmn:Lane') continue;
    const department = departmentOf(businessObject.name ?? '');
    if (department === undefined) continue;
    viewer.get('canvas').addMarker(id, 'diagram-lane');
    const graphics = viewer.get('elementRegistry').getGraphics(id) as SVGElement | undefined;
    graphics?.style.setProperty('--tint', `var(--tint-${department})`);
  }
}

export function showHighlights(viewer: Viewer, highlights: Highlights): void {
  const canvas = viewer.get('canvas');
  for (const { id } of shapes(viewer)) {
    const shown = statesOf(highlights, id).at(-1);
    for (const state of elementStates) {
      const marker = `diagram-state--${state}`;
      if (state === shown) canvas.addMarker(id, marker);
      else if (canvas.hasMarker(id, marker)) canvas.removeMarker(id, marker);
    }
  }
}

const overlayType = 'lotse';

/** Those of one element stand side by side at its lower edge, or at the upper one where its name stands below it. */
export function showOverlays(viewer: Viewer, overlays: readonly DiagramOverlay[]): void {
  const service = viewer.get('overlays');
  service.remove({ type: overlayType });
  const groups = new Map<string, HTMLElement>();
  for (const { elementId, text, label, kind } of overlays) {
    if (viewer.get('elementRegistry').get(elementId) === undefined) continue;
    const group = groups.get(elementId) ?? document.createElement('span');
    group.className = 'diagram-overlays';
    group.setAttribute('aria-hidden', 'true');
    groups.set(elementId, group);
    const html = document.createElement('span');
    html.className = `diagram-overlay diagram-overlay--${kind}`;
    html.textContent = text;
    html.title = label;
    group.append(html);
  }
  for (const [elementId, html] of groups) {
    const position = { left: -8, ...(isNamedBelow(viewer, elementId) ? { top: -12 } : { bottom: 12 }) };
    // Counts stay readable where the whole of a large diagram is shown.
    service.add(elementId, overlayType, { position, html, scale: { min: 0.8, max: 1.5 } });
  }
}

/** Gateways and events have their names beside them; what sits on the edge of a step would cover that step. */
function isNamedBelow(viewer: Viewer, elementId: string): boolean {
  const element = viewer.get('elementRegistry').get(elementId) as DrawnShape | undefined;
  const label = element?.labels[0];
  return element !== undefined && label !== undefined && element.host === undefined && label.y >= element.y + element.height / 2;
}

export function zoomBy(viewer: Viewer, factor: number): void {
  const canvas = viewer.get('canvas');
  canvas.zoom(Math.min(4, Math.max(0.15, canvas.zoom() * factor)));
}

/** The whole diagram, but never larger than drawn; nothing while the page does not show it. */
export function fit(viewer: Viewer): void {
  const canvas = viewer.get('canvas');
  const { width, height } = canvas.getSize();
  if (width === 0 || height === 0) return;
  canvas.zoom('fit-viewport', { x: 0, y: 0 });
  if (canvas.zoom() > 1) canvas.zoom(1, { x: 0, y: 0 });
}

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

const readableZoom = 0.8;

/** Fits, and where that makes the text too small to read, goes nearer to one element. */
export function fitAround(viewer: Viewer, elementId: string | undefined): void {
  fit(viewer);
  const canvas = viewer.get('canvas');
  const element =
    elementId === undefined ? undefined : (viewer.get('elementRegistry').get(elementId) as Partial<Bounds> | undefined);
  if (element?.x === undefined || canvas.zoom() >= readableZoom) return;
  const { x, y = 0, width = 0, height = 0 } = element;
  const size = canvas.getSize();
  if (size.width === 0 || size.height === 0) return;
  const shown = { width: size.width / readableZoom, height: size.height / readableZoom };
  canvas.viewbox({ ...shown, x: x + width / 2 - shown.width / 2, y: y + height / 2 - shown.height / 2 });
}
