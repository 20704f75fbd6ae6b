/** Tells who listens which documents of the read model have changed. */
import type { CollectionName, ProjectedDocuments } from './read-model.ts';

/** A document as it is now stored. */
export type Change = {
  [C in CollectionName]: { collection: C; id: string; document: ProjectedDocuments[C] };
}[CollectionName];

export type ChangeListener = (changes: readonly Change[]) => void;

export interface WaitOptions {
  /** How long at most, in milliseconds. Default 2000, the bound of "a person reads their own write". */
  timeoutMs?: number;
  /** Only such changes can make the predicate true; without it every change counts. */
  relevant?: (change: Change) => boolean;
}

export interface ChangeFeed {
  /** The listener gets the changes of each batch after they are stored, in the order of the log. Returns the unsubscriber. */
  subscribe(listener: ChangeListener): () => void;
  publish(changes: readonly Change[]): void;
  /** True as soon as the predicate holds, false when the time is up. A predicate that throws rejects. */
  waitUntil(predicate: () => boolean | Promise<boolean>, options?: WaitOptions): Promise<boolean>;
}

/** The feed of the process in which the projection runs. */
export function createChangeFeed(onListenerError: (error: unknown) => void = rethrowLater): ChangeFeed {
  const listeners = new Set<ChangeListener>();

  function subscribe(listener: ChangeListener): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  function publish(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    for (const listener of [...listeners]) {
      try {
        listener(changes);
      } catch (error) {
        onListenerError(error);
      }
    }
  }

  return { subscribe, publish, waitUntil: (predicate, options) => waitUntil(subscribe, predicate, options) };
}

/** One broken listener must not keep the others, or the projection, from going on. */
function rethrowLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

async function waitUntil(
  subscribe: ChangeFeed['subscribe'],
  predicate: () => boolean | Promise<boolean>,
  { timeoutMs = 2000, relevant = () => true }: WaitOptions = {},
): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  let changed = false;
  let wake: () => void = () => undefined;
  const unsubscribe = subscribe((changes) => {
    if (!changes.some(relevant)) return;
    changed = true;
    wake();
  });
  try {
    for (;;) {
      changed = false;
      if (await predicate()) return true;
      const remaining = deadline - Date.now();
      if (remaining <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, remaining);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (wasChanged()) wake();
      });
    }
  } finally {
    unsubscribe();
  }

  function wasChanged(): boolean {
    return changed;
  }
}
