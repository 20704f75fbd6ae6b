import type { Viewer } from './viewer.ts';

/** What one viewer shows, the other shows too. @returns the way to part them */
export function linkViews(one: Viewer, other: Viewer): () => void {
  let following = false;
  function follow(from: Viewer, to: Viewer): () => void {
    const copy = (): void => {
      if (following) return;
      following = true;
      const { x, y, width, height } = from.get('canvas').viewbox();
      to.get('canvas').viewbox({ x, y, width, height });
      following = false;
    };
    from.get('eventBus').on('canvas.viewbox.changed', copy);
    return () => from.get('eventBus').off('canvas.viewbox.changed', copy);
  }
  const parts = [follow(one, other), follow(other, one)];
  return () => parts.forEach((part) => part());
}
