import { useEffect } from 'preact/hooks';
import type { Viewer } from '../../adapters/bpmn-js/viewer.ts';

/** Colours the elements of a drawn diagram; the colour itself is in process.css. */
export function useHeat(viewer: Viewer | null, heat: ReadonlyMap<string, number> | null): void {
  useEffect(() => {
    if (viewer === null || heat === null) return undefined;
    const registry = viewer.get('elementRegistry');
    const canvas = viewer.get('canvas');
    const warm = [...heat].filter(([elementId]) => registry.get(elementId) !== undefined);
    for (const [elementId, warmth] of warm) {
      canvas.addMarker(elementId, 'diagram-heat');
      const graphics = registry.getGraphics(elementId) as SVGElement | undefined;
      graphics?.style.setProperty('--heat', `${Math.round(8 + warmth * 47)}%`);
    }
    return () => {
      for (const [elementId] of warm) if (registry.get(elementId) !== undefined) canvas.removeMarker(elementId, 'diagram-heat');
    };
  }, [viewer, heat]);
}
