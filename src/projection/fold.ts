/** Applies records to documents in memory: no I/O but loading what a batch needs. */
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { CollectionName } from '../read-model/projected-documents.ts';
import type { ProjectionFailureDocument } from '../read-model/projection-state.ts';
import type { ExportedRecord, ZeebeRecord } from '../zeebe/records/record.ts';
import type { BatchDocuments } from './batch-documents.ts';
import type { AnyDocument } from './document-store.ts';
import type { DocumentRef, Projector, Read } from './projector.ts';

const recordsBetweenPauses = 50;

/** Projectors by value type. Two of one value type for one collection would hide each other's changes: refused. */
export function byValueType(projectors: readonly Projector[]): ReadonlyMap<string, readonly Projector[]> {
  const map = new Map<string, Projector[]>();
  for (const projector of projectors) {
    const others = map.get(projector.valueType) ?? [];
    if (others.some((other) => other.collection === projector.collection)) {
      throw new Error(`Two projectors fold ${projector.valueType} into ${projector.collection}`);
    }
    map.set(projector.valueType, [...others, projector]);
  }
  return map;
}

/**
 * Applies the records in the order given. A projector that throws leaves its document as it was and yields a failure;
 * everything else goes on.
 */
export async function fold(
  records: readonly ExportedRecord[],
  projectors: ReadonlyMap<string, readonly Projector[]>,
  documents: BatchDocuments,
): Promise<ProjectionFailureDocument[]> {
  await documents.load(refsOf(records, projectors));
  const read: Read = (collection, id) => documents.get(collection, id);
  const failures: ProjectionFailureDocument[] = [];
  for (const [index, record] of records.entries()) {
    // The engine waits for the receiver's answers: they must not have to wait for the whole batch.
    if (index % recordsBetweenPauses === recordsBetweenPauses - 1) await letOthersRun();
    for (const projector of projectors.get(record.valueType) ?? []) {
      try {
        await applyOne(record as ZeebeRecord, projector, documents, read);
      } catch (error) {
        if (error instanceof LoadFailed) throw error.cause;
        failures.push(failureOf(record, projector.collection, error));
      }
    }
  }
  return failures;
}

/** The store did not answer: no fault of the record, so the batch must be tried again. */
class LoadFailed extends Error {}

async function applyOne(record: ZeebeRecord, projector: Projector, documents: BatchDocuments, read: Read): Promise<void> {
  const { collection } = projector;
  for (const id of projector.ids(record, read)) {
    if (!documents.isKnown(collection, id)) {
      await documents.load([{ collection, id }]).catch((cause: unknown) => {
        throw new LoadFailed('', { cause });
      });
    }
    const document = documents.get(collection, id);
    if (document && isCovered(document, record)) continue;
    const content = projector.apply(document, record, read);
    if (!content) continue;
    const { partitionId, position } = record;
    documents.put(collection, { ...content, _id: id, partitionId, position } as AnyDocument);
  }
}

function isCovered(document: AnyDocument, record: ZeebeRecord): boolean {
  return document.partitionId === record.partitionId && document.position >= record.position;
}

/** What can be known before the first record is applied; ids that depend on other documents are loaded when they come up. */
function* refsOf(
  records: readonly ExportedRecord[],
  projectors: ReadonlyMap<string, readonly Projector[]>,
): Iterable<DocumentRef> {
  const readNothing: Read = () => undefined;
  for (const record of records as readonly ZeebeRecord[]) {
    for (const projector of projectors.get(record.valueType) ?? []) {
      try {
        const refs = projector.reads?.(record) ?? [];
        const ids = projector.ids(record, readNothing);
        yield* refs;
        for (const id of ids) yield { collection: projector.collection, id };
      } catch {
        continue; // The same error comes again, and is kept, when the record is applied.
      }
    }
  }
}

function failureOf(record: ExportedRecord, collection: CollectionName, error: unknown): ProjectionFailureDocument {
  const cause = error instanceof Error ? error : new Error(String(error));
  return {
    _id: `${record.partitionId}-${record.position}-${collection}`,
    partitionId: record.partitionId,
    position: record.position,
    valueType: record.valueType,
    intent: record.intent,
    collectionName: collection,
    message: cause.message,
    stack: cause.stack ?? '',
    record: JSON.stringify(record),
    failedAt: new Date(),
  };
}
