import type { ElementStatisticsDocument } from '../read-model/element-statistics.ts';
import type { Content } from '../read-model/projected-document.ts';
import type { ZeebeRecord } from '../zeebe/records/record.ts';
import { windowId } from './key-window.ts';
import { defineProjector, requiredKey } from './projector.ts';

const counted = new Set(['ELEMENT_ACTIVATED', 'ELEMENT_COMPLETED', 'ELEMENT_TERMINATED']);

/** Daily counts and durations by element, for the figures on the diagram. */
export const elementStatisticsProjector = defineProjector(
  'PROCESS_INSTANCE',
  'elementStatistics',
)({
  reads: (record) => [{ collection: 'instanceHistories', id: historyId(record) }],
  ids({ intent, partitionId, timestamp, value }) {
    if (!counted.has(intent)) return [];
    return [`${partitionId}-${value.processDefinitionKey}-${value.elementId}-${dayOf(timestamp)}`];
  },
  apply(document, record, read) {
    const { intent, key, timestamp } = record;
    const figures = document ?? emptyFigures(record);
    if (intent === 'ELEMENT_ACTIVATED') return { ...figures, activated: figures.activated + 1 };
    if (intent === 'ELEMENT_TERMINATED') return { ...figures, terminated: figures.terminated + 1 };
    const startedAt = read('instanceHistories', historyId(record))?.elements[String(key)]?.startedAt;
    const duration = startedAt ? Math.max(0, timestamp - startedAt.getTime()) : 0;
    return {
      ...figures,
      completed: figures.completed + 1,
      durationMs: figures.durationMs + duration,
      longestMs: Math.max(figures.longestMs, duration),
    };
  },
});

function historyId({ key, value }: ZeebeRecord<'PROCESS_INSTANCE'>): string {
  return windowId(requiredKey(value.processInstanceKey), String(key));
}

function dayOf(timestamp: number): string {
  return new Date(timestamp).toISOString().slice(0, 10);
}

function emptyFigures({ timestamp, value }: ZeebeRecord<'PROCESS_INSTANCE'>): Content<ElementStatisticsDocument> {
  return {
    processDefinitionKey: requiredKey(value.processDefinitionKey),
    bpmnProcessId: value.bpmnProcessId,
    elementId: value.elementId,
    elementType: value.bpmnElementType,
    day: dayOf(timestamp),
    activated: 0,
    completed: 0,
    terminated: 0,
    durationMs: 0,
    longestMs: 0,
  };
}
