import { defineProjector } from './projector.ts';

/** Broadcast signals. */
export const signalProjectors = [
  defineProjector(
    'SIGNAL',
    'signals',
  )({
    ids: (record) => [String(record.key)],
    apply: (_document, { timestamp, value }) => ({ name: value.signalName, broadcastAt: new Date(timestamp) }),
  }),
];
