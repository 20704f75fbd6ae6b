/** How far a partition is stored, and what new records say about it. */
import type { CheckpointDocument, ProjectionGapDocument } from '../read-model/projection-state.ts';
import type { ExportedRecord } from '../zeebe/records/record.ts';
import { counterOf, gapBefore } from './sequence.ts';

/** The engine's log begins anew below what is stored: it is another log than the one that was recorded. */
export class EngineLogReplaced extends Error {
  constructor(partitionId: number, position: number, stored: number) {
    super(
      `Partition ${partitionId} of the engine sends new records at position ${position}, but position ${stored} is stored already: ` +
        'the engine has lost its data or is another one. Start both empty, or restore the data of the engine.',
    );
    this.name = 'EngineLogReplaced';
  }
}

/** How far a partition's records have been taken. */
export interface Progress {
  position: number;
  /** The latest engine time among them, in milliseconds. */
  latestTimestamp: number;
}

/**
 * Progress after the records, which are in order.
 * @throws {EngineLogReplaced} when a record lies at or before the position reached, but is newer than all records so far
 */
export function progressAfter(before: Progress | undefined, records: readonly ExportedRecord[]): Progress {
  let position = before?.position ?? -1;
  let latestTimestamp = before?.latestTimestamp ?? 0;
  for (const record of records) {
    if (before && record.position <= before.position && record.timestamp > before.latestTimestamp) {
      throw new EngineLogReplaced(record.partitionId, record.position, before.position);
    }
    position = Math.max(position, record.position);
    latestTimestamp = Math.max(latestTimestamp, record.timestamp);
  }
  return { position, latestTimestamp };
}

/** The records behind the position, each once, in order: entries of the journal may overlap after a repeated request. */
export function recordsAfter(position: number, entries: readonly { records: readonly ExportedRecord[] }[]): ExportedRecord[] {
  const fresh: ExportedRecord[] = [];
  let reached = position;
  for (const { records } of entries) {
    for (const record of records) {
      if (record.position <= reached) continue;
      reached = record.position;
      fresh.push(record);
    }
  }
  return fresh;
}

export interface Advance {
  checkpoint: CheckpointDocument;
  gaps: ProjectionGapDocument[];
}

/** The checkpoint after the records, at least one, all of one partition and in order. */
export function advance(
  before: CheckpointDocument | undefined,
  records: readonly ExportedRecord[],
  isKnown: (valueType: string) => boolean,
  now: Date,
): Advance {
  const last = records.at(-1);
  if (!last) throw new Error('No record to advance by');
  const sequences = { ...before?.sequences };
  const ignored = { ...before?.ignored };
  const gaps: ProjectionGapDocument[] = [];
  let latest = before?.latestTimestamp.getTime() ?? 0;
  for (const record of records) {
    latest = Math.max(latest, record.timestamp);
    if (!isKnown(record.valueType)) ignored[record.valueType] = (ignored[record.valueType] ?? 0) + 1;
    if (record.sequence === undefined) continue;
    const counter = counterOf(record.sequence);
    const gap = gapBefore(record, counter, sequences[record.valueType], before === undefined, now);
    if (gap) gaps.push(gap);
    sequences[record.valueType] = counter;
  }
  return {
    gaps,
    checkpoint: {
      _id: String(last.partitionId),
      partitionId: last.partitionId,
      position: last.position,
      sequences,
      ignored,
      recordTimestamp: new Date(last.timestamp),
      latestTimestamp: new Date(latest),
      storedAt: now,
      lagMs: now.getTime() - last.timestamp,
      records: (before?.records ?? 0) + records.length,
      brokerVersion: last.brokerVersion,
    },
  };
}
