/** A projector folds the records of one value type into the documents of one collection: a pure reducer, no I/O. */
import type { CollectionName, ProjectedDocuments } from '../read-model/projected-documents.ts';
import type { Content } from '../read-model/projected-document.ts';
import type { ValueType, ZeebeRecord } from '../zeebe/records/record.ts';

/** Looks a document up as it is after all earlier records. Only documents named by `reads` or `ids` are there. */
export type Read = <C extends CollectionName>(collection: C, id: string) => ProjectedDocuments[C] | undefined;

export interface DocumentRef {
  collection: CollectionName;
  id: string;
}

export interface Projector<V extends ValueType = ValueType, C extends CollectionName = CollectionName> {
  readonly valueType: V;
  readonly collection: C;
  /** Documents of other collections that `ids` and `apply` look at. */
  reads?(record: ZeebeRecord<V>): readonly DocumentRef[];
  /** The documents that the record changes. */
  ids(record: ZeebeRecord<V>, read: Read): readonly string[];
  /** The document after the record; undefined when the record leaves it as it is. Must not change its arguments. */
  apply(
    document: ProjectedDocuments[C] | undefined,
    record: ZeebeRecord<V>,
    read: Read,
  ): Content<ProjectedDocuments[C]> | undefined;
}

/** A projector from its parts; in two steps, so that the callbacks know the types of record and document. */
export function defineProjector<V extends ValueType, C extends CollectionName>(valueType: V, collection: C) {
  return (reducer: Omit<Projector<V, C>, 'valueType' | 'collection'>): Projector<V, C> => ({
    valueType,
    collection,
    ...reducer,
  });
}

/** The engine deploys on this partition and copies to the others: one source is enough for definitions. */
const deploymentPartition = 1;

/** The id of a definition, only from the partition that deploys. A deletion carries a key of its own, so the value counts. */
export function definitionIds(record: { partitionId: number }, definitionKey: number | string): readonly string[] {
  return record.partitionId === deploymentPartition ? [String(definitionKey)] : [];
}

/** A key that the engine always sets in such a record; text even if it is missing. */
export function requiredKey(key: number | string): string {
  return String(key);
}
