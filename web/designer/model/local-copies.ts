/** What has been drawn and not reached the server yet, kept by the browser: it survives a closed tab. */
import { z } from 'zod';

const localCopySchema = z.object({
  title: z.string(),
  content: z.string(),
  /** Revision of the draft that this continues. */
  revision: z.string().nullable(),
  basedOnVersion: z.int().nullable(),
});
export type LocalCopy = z.infer<typeof localCopySchema>;

export interface LocalCopies {
  /** All that there are, by name of the file. */
  all(): Map<string, LocalCopy>;
  write(name: string, copy: LocalCopy): void;
  remove(name: string): void;
}

/** @param accountId copies are each person's own, also at a shared desk */
export function localCopies(storage: Storage, accountId: string, modelId: string): LocalCopies {
  const prefix = `lotse.model.${accountId}.${modelId}:`;
  return {
    all() {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
        key.startsWith(prefix),
      );
      return new Map(
        keys.flatMap((key) => {
          const copy = readCopy(storage.getItem(key));
          return copy === null ? [] : [[key.slice(prefix.length), copy] as const];
        }),
      );
    },
    write(name, copy) {
      try {
        storage.setItem(prefix + name, JSON.stringify(copy));
      } catch {
        // The browser's space is full: the server's copy remains.
      }
    },
    remove: (name) => storage.removeItem(prefix + name),
  };
}

function readCopy(text: string | null): LocalCopy | null {
  try {
    return localCopySchema.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
