/** Where the fold loads documents from and writes them to. */
import type { CollectionName, ProjectedDocuments, ReadModel } from '../read-model/read-model.ts';

export type AnyDocument = ProjectedDocuments[CollectionName];

export interface DocumentStore {
  load(collection: CollectionName, ids: readonly string[]): Promise<AnyDocument[]>;
  /** Resolves when all documents are durable. */
  save(collection: CollectionName, documents: readonly AnyDocument[]): Promise<void>;
}

/** The part of the driver's collection that the projection uses. */
interface RawCollection {
  find(filter: object): { toArray(): Promise<object[]> };
  bulkWrite(operations: object[], options: { ordered: boolean }): Promise<unknown>;
}

/** The driver's collection below a model: documents come from projectors, typed, and casting them costs more than writing. */
function rawCollection(model: { collection: unknown }): RawCollection {
  return model.collection as RawCollection;
}

/** Replaces or inserts the documents; resolves when they are durable. */
export async function replaceAll(model: { collection: unknown }, documents: readonly { _id: string }[]): Promise<void> {
  if (documents.length === 0) return;
  const operations = documents.map((document) => ({
    replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
  }));
  await rawCollection(model).bulkWrite(operations, { ordered: false });
}

export function mongoDocumentStore(readModel: ReadModel): DocumentStore {
  return {
    load: async (collection, ids) =>
      (await rawCollection(readModel[collection])
        .find({ _id: { $in: ids } })
        .toArray()) as AnyDocument[],
    save: (collection, documents) => replaceAll(readModel[collection], documents),
  };
}
