/**
 * Records as they came, durable before the engine gets its answer. The exporter waits for that answer, and with a short delay
 * it sends a few records at a time: one small insert answers it in a millisecond or two, and the fold can then take what has
 * gathered meanwhile in one go.
 */
import type { JournalEntryDocument } from '../read-model/projection-state.ts';
import type { ReadModel } from '../read-model/read-model.ts';
import { parseRecord, type Bulk } from '../zeebe/records/parse-bulk.ts';
import type { ExportedRecord } from '../zeebe/records/record.ts';

/** Characters of a journal entry at most; a document of the store holds 16 MB. */
const longestBody = 4_000_000;

const duplicateKey = 11000;

export interface JournalEntry {
  id: string;
  records: readonly ExportedRecord[];
}

export interface RecordJournal {
  /** Resolves when the records are durable. Sending the same records again is harmless. */
  append(bulk: Bulk): Promise<void>;
  /** The oldest entries of a partition, in the order of the log. */
  oldest(partitionId: number, limit: number): Promise<JournalEntry[]>;
  /** Frees the memory of entries that have been folded. */
  forget(ids: readonly string[]): void;
  /** Frees all memory; entries are read from the store when their turn comes. */
  forgetAll(): void;
  /** Records in memory that wait to be folded. */
  backlog(): number;
  /** Partitions that have entries. */
  partitions(): Promise<number[]>;
}

export function createRecordJournal(readModel: ReadModel): RecordJournal {
  const collection = readModel.recordJournal.collection;
  /** The records of entries that this process wrote, so that they need not be read and parsed again. */
  const parsed = new Map<string, readonly ExportedRecord[]>();

  let backlog = 0;

  function remember(id: string, records: readonly ExportedRecord[]): void {
    backlog += records.length - (parsed.get(id)?.length ?? 0);
    parsed.set(id, records);
  }

  function forget(ids: Iterable<string>): void {
    for (const id of ids) {
      backlog -= parsed.get(id)?.length ?? 0;
      parsed.delete(id);
    }
  }

  /** Entries before the oldest one in the store were folded by another process. */
  function forgetBefore(partitionId: number, oldest: string | undefined): void {
    const gone = [...parsed.keys()].filter((id) => id.startsWith(`${partitionId}:`) && (!oldest || id < oldest));
    forget(gone);
  }

  async function write(entry: JournalEntryDocument): Promise<void> {
    try {
      await collection.insertOne(entry as never);
    } catch (error) {
      if ((error as { code?: unknown }).code !== duplicateKey) throw error;
      await collection.replaceOne({ _id: entry._id as never }, entry);
    }
  }

  async function read(ids: readonly string[]): Promise<Map<string, JournalEntryDocument>> {
    if (ids.length === 0) return new Map();
    const entries = await readModel.recordJournal.find({ _id: { $in: ids } }).lean<JournalEntryDocument[]>();
    return new Map(entries.map((entry) => [entry._id, entry]));
  }

  return {
    async append(bulk) {
      for (const { records, body } of chunks(bulk)) {
        const [first] = records;
        const last = records.at(-1);
        if (!first || !last) continue;
        const _id = entryId(bulk.partitionId, first.position);
        const { partitionId } = bulk;
        await write({ _id, partitionId, firstPosition: first.position, lastPosition: last.position, body });
        remember(_id, records);
      }
    },
    async oldest(partitionId, limit) {
      const heads = await readModel.recordJournal
        .find({ _id: { $gte: `${partitionId}:`, $lt: `${partitionId};` } }, { _id: 1 })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<{ _id: string }[]>();
      const ids = heads.map((head) => head._id);
      forgetBefore(partitionId, ids[0]);
      const unknown = await read(ids.filter((id) => !parsed.has(id)));
      return ids.map((id) => ({ id, records: parsed.get(id) ?? recordsOf(unknown.get(id)) }));
    },
    forget,
    forgetAll() {
      forget([...parsed.keys()]);
    },
    backlog: () => backlog,
    partitions: async () => await readModel.recordJournal.distinct('partitionId'),
  };
}

/** Positions have at most 16 digits, so ids sort as the log does. */
function entryId(partitionId: number, position: number): string {
  return `${partitionId}:${String(position).padStart(16, '0')}`;
}

function recordsOf(entry: JournalEntryDocument | undefined): ExportedRecord[] {
  return entry ? entry.body.split('\n').map(parseRecord) : [];
}

function* chunks({ records, texts }: Bulk): Iterable<{ records: ExportedRecord[]; body: string }> {
  let start = 0;
  let length = 0;
  for (const [index, text] of texts.entries()) {
    if (index > start && length + text.length > longestBody) {
      yield { records: records.slice(start, index), body: texts.slice(start, index).join('\n') };
      start = index;
      length = 0;
    }
    length += text.length + 1;
  }
  yield { records: records.slice(start), body: texts.slice(start).join('\n') };
}
