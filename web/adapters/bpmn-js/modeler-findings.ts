/** Marks elements that have errors or warnings, with their number and in colour and shape. */
import type { EditorFinding } from '../model-editor.ts';
import type { Modeler } from './modeler-services.ts';

const overlay = 'lotse-finding';

export function showFindings(modeler: Modeler, findings: readonly EditorFinding[]): void {
  const overlays = modeler.get('overlays');
  const registry = modeler.get('elementRegistry');
  overlays.remove({ type: overlay });
  const byElement = new Map<string, EditorFinding[]>();
  for (const finding of findings) {
    const { elementId } = finding;
    if (elementId === null || registry.get(elementId) === undefined) continue;
    byElement.set(elementId, [...(byElement.get(elementId) ?? []), finding]);
  }
  for (const [elementId, own] of byElement) {
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const html = document.createElement('span');
    html.className = `finding-mark finding-mark--${errors > 0 ? 'error' : 'warning'}`;
    html.textContent = String(own.length);
    html.title = own.map(({ message }) => message).join('\n');
    html.setAttribute('aria-hidden', 'true');
    // The process itself has no place for a mark.
    if (registry.get(elementId)?.parent !== undefined)
      overlays.add(elementId, overlay, { position: { top: -10, right: 10 }, html });
  }
}
