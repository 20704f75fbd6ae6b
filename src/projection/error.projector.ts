import { keyOf } from '../zeebe/records/engine-long.ts';
import { defineProjector } from './projector.ts';

/** Errors of the engine itself. */
export const errorProjectors = [
  defineProjector(
    'ERROR',
    'engineErrors',
  )({
    ids: ({ partitionId, position }) => [`${partitionId}-${position}`],
    apply: (_document, { timestamp, value }) => ({
      message: value.exceptionMessage,
      stacktrace: value.stacktrace,
      processInstanceKey: keyOf(value.processInstanceKey),
      at: new Date(timestamp),
    }),
  }),
];
