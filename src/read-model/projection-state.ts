import { Schema } from 'mongoose';

/** How far a partition's records are stored; `_id` is the partition id as text. Written after all documents of a batch. */
export interface CheckpointDocument {
  _id: string;
  partitionId: number;
  position: number;
  /** The exporter's counter of the last record, by value type. */
  sequences: Record<string, number>;
  /** Records of value types that no projector knows, by value type. */
  ignored: Record<string, number>;
  /** The engine's time of the last record. */
  recordTimestamp: Date;
  /** The latest engine time seen so far; the engine's clock may be set back between. */
  latestTimestamp: Date;
  /** When Lotse stored it. */
  storedAt: Date;
  /** storedAt minus recordTimestamp, in milliseconds. */
  lagMs: number;
  /** Records taken in all. */
  records: number;
  brokerVersion: string;
}

/** Records as they came, durable but not yet folded; `_id` is the partition and the first position, sortable as text. */
export interface JournalEntryDocument {
  _id: string;
  partitionId: number;
  firstPosition: number;
  lastPosition: number;
  /** One record per line, as JSON. */
  body: string;
}

/** Records that never arrived; `_id` is partition, value type and the position after the gap. */
export interface ProjectionGapDocument {
  _id: string;
  partitionId: number;
  valueType: string;
  /**
   * MISSING: the exporter's counter jumped. LATE_START: Lotse has no checkpoint, but the counter does not begin at 1.
   * COUNTER_RESET: the counter went back while the log went on, e.g. because the exporter was removed and added again.
   */
  kind: 'MISSING' | 'LATE_START' | 'COUNTER_RESET';
  expected: number;
  found: number;
  position: number;
  detectedAt: Date;
}

/** A record that a projector could not apply; `_id` is partition, position and collection. */
export interface ProjectionFailureDocument {
  _id: string;
  partitionId: number;
  position: number;
  valueType: string;
  intent: string;
  collectionName: string;
  message: string;
  stack: string;
  /** The record as JSON text. */
  record: string;
  failedAt: Date;
}

export const checkpointSchema = new Schema<CheckpointDocument>(
  {
    _id: String,
    partitionId: Number,
    position: Number,
    sequences: Schema.Types.Mixed,
    ignored: Schema.Types.Mixed,
    recordTimestamp: Date,
    latestTimestamp: Date,
    storedAt: Date,
    lagMs: Number,
    records: Number,
    brokerVersion: String,
  },
  { collection: 'checkpoints', versionKey: false, minimize: false },
);

export const journalEntrySchema = new Schema<JournalEntryDocument>(
  { _id: String, partitionId: Number, firstPosition: Number, lastPosition: Number, body: String },
  { collection: 'recordJournal', versionKey: false },
);

export const projectionGapSchema = new Schema<ProjectionGapDocument>(
  {
    _id: String,
    partitionId: Number,
    valueType: String,
    kind: String,
    expected: Number,
    found: Number,
    position: Number,
    detectedAt: Date,
  },
  { collection: 'projectionGaps', versionKey: false },
);

export const projectionFailureSchema = new Schema<ProjectionFailureDocument>(
  {
    _id: String,
    partitionId: Number,
    position: Number,
    valueType: String,
    intent: String,
    collectionName: String,
    message: String,
    stack: String,
    record: String,
    failedAt: Date,
  },
  { collection: 'projectionFailures', versionKey: false },
);
