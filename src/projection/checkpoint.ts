/** How far a partition is stored, and what a new batch says about it. */
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

/** The records of the batch that are not stored yet. Throws `EngineLogReplaced`. */
export function newRecords(records: readonly ExportedRecord[], checkpoint: CheckpointDocument | undefined): ExportedRecord[] {
  if (!checkpoint) return [...records];
  return records.filter((record) => {
    if (record.position > checkpoint.position) return true;
    if (record.timestamp > checkpoint.latestTimestamp.getTime()) {
      throw new EngineLogReplaced(record.partitionId, record.position, checkpoint.position);
    }
    return false;
  });
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
