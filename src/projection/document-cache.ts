import type { CollectionName } from '../read-model/projected-documents.ts';
import type { AnyDocument } from './document-store.ts';

/** Documents used last, as they are stored; forgets those not used for longest. */
export class DocumentCache {
  readonly #documents = new Map<string, AnyDocument>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(collection: CollectionName, id: string): AnyDocument | undefined {
    const key = `${collection}/${id}`;
    const document = this.#documents.get(key);
    if (document) {
      this.#documents.delete(key);
      this.#documents.set(key, document);
    }
    return document;
  }

  put(collection: CollectionName, document: AnyDocument): void {
    const key = `${collection}/${document._id}`;
    this.#documents.delete(key);
    this.#documents.set(key, document);
    if (this.#documents.size > this.#capacity) {
      const oldest = this.#documents.keys().next();
      if (!oldest.done) this.#documents.delete(oldest.value);
    }
  }

  clear(): void {
    this.#documents.clear();
  }
}
