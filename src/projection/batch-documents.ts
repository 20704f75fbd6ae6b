import type { CollectionName, ProjectedDocuments } from '../read-model/projected-documents.ts';
import type { DocumentCache } from './document-cache.ts';
import type { AnyDocument, DocumentStore } from './document-store.ts';
import type { DocumentRef } from './projector.ts';

/** The documents that one batch touches: loaded once per collection, changed in memory. */
export class BatchDocuments {
  readonly #store: DocumentStore;
  readonly #cache: DocumentCache;
  readonly #known = new Map<CollectionName, Map<string, AnyDocument | undefined>>();
  readonly #changed = new Map<CollectionName, Map<string, AnyDocument>>();

  constructor(store: DocumentStore, cache: DocumentCache) {
    this.#store = store;
    this.#cache = cache;
  }

  /** Makes the documents known, also those that do not exist. */
  async load(refs: Iterable<DocumentRef>): Promise<void> {
    const missing = new Map<CollectionName, Set<string>>();
    for (const { collection, id } of refs) {
      const known = this.#knownIn(collection);
      if (known.has(id)) continue;
      const cached = this.#cache.get(collection, id);
      if (cached) known.set(id, cached);
      else missing.set(collection, (missing.get(collection) ?? new Set()).add(id));
    }
    await Promise.all([...missing].map(([collection, ids]) => this.#loadFromStore(collection, [...ids])));
  }

  async #loadFromStore(collection: CollectionName, ids: readonly string[]): Promise<void> {
    const known = this.#knownIn(collection);
    for (const id of ids) known.set(id, undefined);
    for (const document of await this.#store.load(collection, ids)) known.set(document._id, document);
  }

  isKnown(collection: CollectionName, id: string): boolean {
    return this.#knownIn(collection).has(id);
  }

  get<C extends CollectionName>(collection: C, id: string): ProjectedDocuments[C] | undefined {
    return this.#knownIn(collection).get(id) as ProjectedDocuments[C] | undefined;
  }

  put(collection: CollectionName, document: AnyDocument): void {
    this.#knownIn(collection).set(document._id, document);
    const changed = this.#changed.get(collection) ?? new Map<string, AnyDocument>();
    this.#changed.set(collection, changed.set(document._id, document));
  }

  changed(collection: CollectionName): AnyDocument[] {
    return [...(this.#changed.get(collection)?.values() ?? [])];
  }

  #knownIn(collection: CollectionName): Map<string, AnyDocument | undefined> {
    const known = this.#known.get(collection) ?? new Map<string, AnyDocument | undefined>();
    this.#known.set(collection, known);
    return known;
  }
}
