/** Tells who listens which documents of the read model have changed. */
import type { CollectionName, ProjectedDocuments } from './projected-documents.ts';

/** A document as it is now stored. */
export type Change = {
  [C in CollectionName]: { collection: C; id: string; document: ProjectedDocuments[C] };
}[CollectionName];

/** The bound of "a person reads their own write", in milliseconds. */
export const ownWriteWithinMs = 2000;

/** Changes that are kept for `latest`: a few seconds' worth at full load. */
const changesKept = 5000;

export type ChangeListener = (changes: readonly Change[]) => void;

export interface WaitOptions {
  /** How long at most, in milliseconds; `ownWriteWithinMs` when not given. */
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
  /** The document as it was published last, when that is not long ago. Undefined says nothing about the store. */
  latest<C extends CollectionName>(collection: C, id: string): ProjectedDocuments[C] | undefined;
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
  const recent = new Map<string, Change['document']>();

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

  function keep(changes: readonly Change[]): void {
    for (const { collection, id, document } of changes) {
      const key = `${collection}/${id}`;
      recent.delete(key);
      recent.set(key, document);
    }
    for (const oldest of recent.keys()) {
      if (recent.size <= changesKept) return;
      recent.delete(oldest);
    }
  }

  function publish(changes: readonly Change[]): void {
    keep(changes);
    if (changes.length > 0) tell(({ listener }) => listener(changes));
  }

  return {
    subscribe,
    publish,
    latest: <C extends CollectionName>(collection: C, id: string) =>
      recent.get(`${collection}/${id}`) as ProjectedDocuments[C] | undefined,
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
  { timeoutMs = ownWriteWithinMs, relevant = () => true }: WaitOptions = {},
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
