import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { z } from 'zod';
import { nothing, write } from '../../shared/api/request.ts';
import { createDraftStore, type DraftState, type DraftStore } from './draft-store.ts';

const savedSchema = z.object({ version: z.int() });

export interface Draft {
  store: DraftStore;
  state: DraftState;
}

/** @param version of the draft that the task came with; later ones are those that were saved here */
export function useDraft(userTaskKey: string, version: number): Draft {
  const [state, setState] = useState<DraftState>({ kind: 'clean' });
  const from = useRef(version);
  const path = `/tasks/${userTaskKey}/draft`;
  const store = useMemo(
    () =>
      createDraftStore({
        version: from.current,
        save: async (values, before) => {
          const saved = await write(path, savedSchema, { method: 'PUT', body: { values, version: before } });
          return saved.version;
        },
        onState: setState,
      }),
    [path],
  );

  useEffect(() => {
    // The page goes away: the browser still sends this, though nobody waits for the answer.
    const leave = () => {
      const unsaved = store.unsaved();
      if (unsaved !== null)
        void write(path, savedSchema, { method: 'PUT', body: unsaved, keepalive: true }).catch(() => undefined);
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') void store.flush();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      void store.flush();
    };
  }, [store, path]);

  return { store, state };
}

export function discardDraft(userTaskKey: string): Promise<undefined> {
  return write(`/tasks/${userTaskKey}/draft`, nothing, { method: 'DELETE' });
}
