/** Marks elements that designers talk about, with the number of open comments. */
import type { Modeler } from './modeler-services.ts';

const overlay = 'lotse-comment';

export function showComments(modeler: Modeler, marks: readonly { elementId: string; count: number; label: string }[]): void {
  const overlays = modeler.get('overlays');
  const registry = modeler.get('elementRegistry');
  overlays.remove({ type: overlay });
  for (const { elementId, count, label } of marks) {
    // The process itself has no place for a mark.
    if (registry.get(elementId)?.parent === undefined) continue;
    const html = document.createElement('span');
    html.className = 'comment-mark';
    html.textContent = String(count);
    html.title = label;
    html.setAttribute('aria-hidden', 'true');
    overlays.add(elementId, overlay, { position: { top: -10, left: -10 }, html });
  }
}
