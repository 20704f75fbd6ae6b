/** Records that Zeebe 8.5.8 really exported for test/fixtures/record-streams/record-stream.bpmn, and a store in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchDocuments } from '../../src/projection/batch-documents.ts';
import { DocumentCache } from '../../src/projection/document-cache.ts';
import type { AnyDocument, Commit, DocumentStore } from '../../src/projection/document-store.ts';
import { byValueType, fold } from '../../src/projection/fold.ts';
import { projectors, writeOrder } from '../../src/projection/projectors.ts';
import type { CheckpointDocument } from '../../src/read-model/projection-state.ts';
import type { CollectionName, ProjectedDocuments } from '../../src/read-model/projected-documents.ts';
import { parseBulk } from '../../src/zeebe/records/parse-bulk.ts';
import type { ExportedRecord } from '../../src/zeebe/records/record.ts';

export const bulkBody = readFileSync(join(__dirname, '../fixtures/record-streams/engine-8.5.ndjson'), 'utf8');
export const recordStream: readonly ExportedRecord[] = parseBulk(bulkBody)?.records ?? [];

/** The stream up to and with the first record that matches. */
export function streamUntil(matches: (record: ExportedRecord & { value: Record<string, unknown> }) => boolean): ExportedRecord[] {
  const end = recordStream.findIndex((record) => matches(record as never));
  if (end === -1) throw new Error('No such record in the stream');
  return recordStream.slice(0, end + 1);
}

/** The key of the instance that was started for this case of the scenario, 1 to 6. */
export function instanceOfCase(number: number): string {
  const caseId = JSON.stringify(`00000000-0000-4000-8000-00000000000${number}`);
  const variable = recordStream.find(
    ({ valueType, value }) => valueType === 'VARIABLE' && (value as { value: string }).value === caseId,
  );
  return String((variable?.value as { processInstanceKey: number }).processInstanceKey);
}

export class MemoryStore implements DocumentStore {
  readonly #collections = new Map<CollectionName, Map<string, AnyDocument>>();

  load(collection: CollectionName, ids: readonly string[]): Promise<AnyDocument[]> {
    const documents = ids.flatMap((id) => this.#collection(collection).get(id) ?? []);
    return Promise.resolve(documents);
  }

  loadCheckpoint(): Promise<CheckpointDocument | undefined> {
    return Promise.resolve(undefined);
  }

  commit({ writes }: Pick<Commit, 'writes'>): Promise<void> {
    for (const { model, documents } of writes) {
      for (const document of documents as AnyDocument[]) {
        this.#collection(model as CollectionName).set(document._id, deepFreeze(document));
      }
    }
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  all<C extends CollectionName>(collection: C): ProjectedDocuments[C][] {
    return [...this.#collection(collection).values()] as ProjectedDocuments[C][];
  }

  one<C extends CollectionName>(collection: C, id: string): ProjectedDocuments[C] {
    const document = this.#collection(collection).get(id);
    if (!document) throw new Error(`No ${id} in ${collection}`);
    return document as ProjectedDocuments[C];
  }

  everything(): Record<string, Record<string, AnyDocument>> {
    return Object.fromEntries(writeOrder.map((name) => [name, Object.fromEntries([...this.#collection(name)].sort())]));
  }

  #collection(name: CollectionName): Map<string, AnyDocument> {
    const collection = this.#collections.get(name) ?? new Map<string, AnyDocument>();
    this.#collections.set(name, collection);
    return collection;
  }
}

/** A projector that changed a stored document in place would throw. */
function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value) as unknown[]) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part);
  }
  return Object.freeze(value);
}

/** Folds the records as one batch; `written` tells which collections reach the store before it crashes. */
export async function foldInto(
  store: MemoryStore,
  records: readonly ExportedRecord[],
  written: readonly CollectionName[] = writeOrder,
) {
  const documents = new BatchDocuments(store, new DocumentCache(1000));
  const failures = await fold(records, byValueType(projectors), documents);
  await store.commit({ writes: written.map((model) => ({ model, documents: documents.changed(model) })) });
  return failures;
}

/** The read model after these records. */
export async function projected(records: readonly ExportedRecord[] = recordStream): Promise<MemoryStore> {
  const store = new MemoryStore();
  await foldInto(store, records);
  return store;
}
