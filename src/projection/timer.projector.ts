import type { TimerDocument } from '../read-model/waiting-events.ts';
import { instantOf, keyOf } from '../zeebe/records/engine-long.ts';
import { defineProjector, requiredKey } from './projector.ts';

const stateAfter: Record<string, TimerDocument['state']> = {
  CREATED: 'CREATED',
  MIGRATED: 'CREATED',
  TRIGGERED: 'TRIGGERED',
  CANCELED: 'CANCELED',
};

/** Timers that run, and those that have fired. */
export const timerProjectors = [
  defineProjector(
    'TIMER',
    'timers',
  )({
    ids: (record) => [String(record.key)],
    apply(_document, { intent, value }) {
      const state = stateAfter[intent];
      if (!state) return undefined;
      return {
        state,
        elementId: value.targetElementId,
        dueAt: instantOf(value.dueDate),
        repetitions: value.repetitions,
        processInstanceKey: keyOf(value.processInstanceKey),
        elementInstanceKey: keyOf(value.elementInstanceKey),
        processDefinitionKey: requiredKey(value.processDefinitionKey),
      };
    },
  }),
];
