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
  /**
   * The listener gets the changes of each batch after they are stored, in the order of the log; `onLoss` tells that some never
   * came, so that whoever shows a state has to load it anew. Returns the unsubscriber.
   */
  subscribe(listener: ChangeListener, onLoss?: () => void): () => void;
  publish(changes: readonly Change[]): void;
  /** Changes were missed: everybody who waits looks again, everybody who listens is told. */
  publishLoss(): void;
  /** True as soon as the predicate holds, false when the time is up. A predicate that throws rejects. */
  waitUntil(predicate: () => boolean | Promise<boolean>, options?: WaitOptions): Promise<boolean>;
}

interface Subscription {
  listener: ChangeListener;
  onLoss: (() => void) | undefined;
}

/** The feed of the process in which the projection runs; in other processes watch-read-model.ts fills it. */
export function createChangeFeed(onListenerError: (error: unknown) => void = rethrowLater): ChangeFeed {
  const subscriptions = new Set<Subscription>();

  function subscribe(listener: ChangeListener, onLoss?: () => void): () => void {
    const subscription = { listener, onLoss };
    subscriptions.add(subscription);
    return () => {
      subscriptions.delete(subscription);
    };
  }

  function tell(call: (subscription: Subscription) => void): void {
    for (const subscription of [...subscriptions]) {
      try {
        call(subscription);
      } catch (error) {
        onListenerError(error);
      }
    }
  }

  function publish(changes: readonly Change[]): void {
    if (changes.length > 0) tell(({ listener }) => listener(changes));
  }

  return {
    subscribe,
    publish,
    publishLoss: () => tell(({ onLoss }) => onLoss?.()),
    waitUntil: (predicate, options) => waitUntil(subscribe, predicate, options),
  };
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
  const lookAgain = (): void => {
    changed = true;
    wake();
  };
  const unsubscribe = subscribe((changes) => {
    if (changes.some(relevant)) lookAgain();
  }, lookAgain);
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
