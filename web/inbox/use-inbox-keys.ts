/** Keys of the inbox. Single letters count only where nobody types and no dialog is open. */
import { useEffect } from 'preact/hooks';
import { isTyping } from '../shared/ui/is-typing.ts';

export interface InboxKeys {
  move: (step: 1 | -1) => void;
  select: () => void;
  claim: () => void;
  complete: () => void;
  undo: () => void;
  /** Gives the choice of tasks up. */
  escape: () => void;
  help: () => void;
}

export function useInboxKeys(keys: InboxKeys): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        keys.complete();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const actions: Record<string, (() => void) | undefined> = {
        j: () => keys.move(1),
        k: () => keys.move(-1),
        x: keys.select,
        c: keys.claim,
        z: keys.undo,
        Escape: keys.escape,
        '?': keys.help,
      };
      const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
