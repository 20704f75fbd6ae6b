/**
 * Saves what somebody types, a moment after they stop, one save after the other. What could not be saved is tried again; a
 * version from elsewhere stops the saving until the person has chosen.
 */
import { z } from 'zod';
import { ApiProblem } from '../../shared/api/api-problem.ts';

export type DraftState =
  | { kind: 'clean' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'waiting' }
  | { kind: 'conflict'; other: StoredDraft };

const storedSchema = z.object({ values: z.record(z.string(), z.unknown()), version: z.int(), savedAt: z.string() });
export type StoredDraft = z.infer<typeof storedSchema>;
type Values = Record<string, unknown>;

interface Setup {
  /** Version that the server holds; 0 when there is no draft yet. */
  version: number;
  /** @returns the new version. @throws ApiProblem */
  save: (values: Values, version: number) => Promise<number>;
  onState: (state: DraftState) => void;
  quietMs?: number;
  retryMs?: number;
}

export interface DraftStore {
  /** What the form holds when it is opened: nobody has typed that now. */
  begin: (values: Values) => void;
  /** Notes what the form holds now. */
  note: (values: Values) => void;
  /** Saves at once what has not been saved. */
  flush: () => Promise<void>;
  /** Values that have not reached the server, with the version that they continue. */
  unsaved: () => { values: Values; version: number } | null;
  /** After a conflict: goes on with these values, on top of the other version. */
  settle: (values: Values) => Promise<void>;
  /** After a conflict: goes on with the other version as it is. */
  adopt: (values: Values) => void;
  /** Nothing is saved any more, e.g. because the task has been completed. */
  stop: () => void;
}

/** The version from elsewhere that a refusal tells of. */
function otherDraft(refusal: unknown): StoredDraft | null {
  if (!(refusal instanceof ApiProblem) || refusal.problem.code !== 'STALE_VERSION') return null;
  const parsed = z.object({ current: storedSchema }).safeParse(refusal.problem.difference);
  return parsed.success ? parsed.data.current : null;
}

export function createDraftStore({ version: stored, save, onState, quietMs = 800, retryMs = 5_000 }: Setup): DraftStore {
  let version = stored;
  let savedText: string | null = null;
  let waiting: Values | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let halted = false;

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  async function saveOnce(values: Values): Promise<void> {
    onState({ kind: 'saving' });
    try {
      version = await save(values, version);
      savedText = JSON.stringify(values);
      if (waiting === values) waiting = null;
      onState({ kind: 'saved', at: new Date().toISOString() });
    } catch (refusal) {
      const other = otherDraft(refusal);
      if (other === null) {
        onState({ kind: 'waiting' });
        if (!halted) later(retryMs);
        return;
      }
      halted = true;
      version = other.version;
      onState({ kind: 'conflict', other });
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (running !== null) await running;
    if (waiting === null || halted) return;
    running = saveOnce(waiting).finally(() => {
      running = null;
    });
    await running;
  }

  return {
    begin(values) {
      savedText = JSON.stringify(values);
    },
    note(values) {
      const text = JSON.stringify(values);
      if (halted || text === savedText) {
        if (!halted) waiting = null;
        return;
      }
      waiting = values;
      later(quietMs);
    },
    flush,
    unsaved: () => (waiting === null || halted ? null : { values: waiting, version }),
    async settle(values) {
      halted = false;
      waiting = values;
      await flush();
    },
    adopt(values) {
      halted = false;
      waiting = null;
      savedText = JSON.stringify(values);
      onState({ kind: 'clean' });
    },
    stop() {
      halted = true;
      waiting = null;
      clearTimeout(timer);
    },
  };
}
