import type { ProjectionGapDocument } from '../read-model/projection-state.ts';
import type { EngineLong } from '../zeebe/records/engine-long.ts';
import type { ExportedRecord } from '../zeebe/records/record.ts';

const counterBits = 51n;

/** The exporter's counter inside a record's sequence, `partitionId << 51 | counter`. */
export function counterOf(sequence: EngineLong): number {
  return Number(BigInt(sequence) & ((1n << counterBits) - 1n));
}

/**
 * Compares the counter of a new record with the last one of its partition and value type.
 * @param last undefined when no record of this value type has been stored
 * @param fresh true when nothing of the partition has been stored at all
 */
export function gapBefore(
  record: ExportedRecord,
  found: number,
  last: number | undefined,
  fresh: boolean,
  detectedAt: Date,
): ProjectionGapDocument | undefined {
  const expected = (last ?? 0) + 1;
  if (found === expected) return undefined;
  const { partitionId, position, valueType } = record;
  const kind = found < expected ? 'COUNTER_RESET' : fresh && last === undefined ? 'LATE_START' : 'MISSING';
  return { _id: `${partitionId}-${valueType}-${position}`, partitionId, valueType, kind, expected, found, position, detectedAt };
}
