import type { InstanceHistoryDocument } from '../read-model/instance-histories.ts';
import type { ProcessInstanceDocument } from '../read-model/process-instances.ts';
import type { Content } from '../read-model/projected-document.ts';
import type { ZeebeRecord } from '../zeebe/records/record.ts';
import { keyOf } from '../zeebe/records/engine-long.ts';
import { windowId } from './key-window.ts';
import { emptyInstance } from './process-instance-document.ts';
import { defineProjector, requiredKey } from './projector.ts';

type Instance = Content<ProcessInstanceDocument>;
type History = Content<InstanceHistoryDocument>;
type InstanceRecord = ZeebeRecord<'PROCESS_INSTANCE'>;

/** Instances for lists, and their histories. */
export const processInstanceProjectors = [
  defineProjector(
    'PROCESS_INSTANCE',
    'processInstances',
  )({
    reads(record) {
      const parentKey = keyOf(record.value.parentProcessInstanceKey);
      return parentKey === null ? [] : [{ collection: 'processInstances', id: parentKey }];
    },
    ids: (record) => [requiredKey(record.value.processInstanceKey)],
    apply(document, record, read) {
      if (record.value.bpmnElementType === 'SEQUENCE_FLOW') return undefined;
      if (record.value.bpmnElementType !== 'PROCESS') return document && moveToken(document, record);
      const parentKey = keyOf(record.value.parentProcessInstanceKey);
      const rootKey = parentKey === null ? null : (read('processInstances', parentKey)?.rootProcessInstanceKey ?? parentKey);
      return changeInstance(document, record, rootKey);
    },
  }),
  defineProjector(
    'PROCESS_INSTANCE',
    'instanceHistories',
  )({
    ids: ({ key, value }) => [windowId(requiredKey(value.processInstanceKey), String(key))],
    apply: (document, record) => continueHistory(document ?? emptyHistory(record), record),
  }),
];

function changeInstance(document: Instance | undefined, record: InstanceRecord, rootKey: string | null): Instance | undefined {
  const { intent, key, value, timestamp } = record;
  const at = new Date(timestamp);
  switch (intent) {
    case 'ELEMENT_ACTIVATING':
      return {
        ...(document ?? emptyInstance(String(key), value, timestamp)),
        version: value.version,
        startedAt: at,
        parentProcessInstanceKey: keyOf(value.parentProcessInstanceKey),
        parentElementInstanceKey: keyOf(value.parentElementInstanceKey),
        rootProcessInstanceKey: rootKey ?? String(key),
      };
    case 'ELEMENT_COMPLETED':
      return document && { ...document, state: 'COMPLETED', endedAt: at, activeElements: [] };
    case 'ELEMENT_TERMINATED':
      return document && { ...document, state: 'CANCELED', endedAt: at, activeElements: [] };
    case 'ELEMENT_MIGRATED':
    case 'ANCESTOR_MIGRATED':
      return (
        document && {
          ...document,
          bpmnProcessId: value.bpmnProcessId,
          processDefinitionKey: requiredKey(value.processDefinitionKey),
          version: value.version,
        }
      );
    default:
      return undefined;
  }
}

function moveToken(document: Instance, { intent, key, value, timestamp }: InstanceRecord): Instance | undefined {
  const elementInstanceKey = String(key);
  const lastStep = { elementInstanceKey, at: new Date(timestamp) };
  switch (intent) {
    case 'ELEMENT_ACTIVATING':
      return {
        ...document,
        lastStep,
        activeElements: [
          ...document.activeElements,
          { elementInstanceKey, elementId: value.elementId, elementType: value.bpmnElementType, since: new Date(timestamp) },
        ],
      };
    case 'ELEMENT_COMPLETING':
      return { ...document, lastStep };
    case 'ELEMENT_COMPLETED':
    case 'ELEMENT_TERMINATED':
      return {
        ...document,
        activeElements: document.activeElements.filter((element) => element.elementInstanceKey !== elementInstanceKey),
      };
    case 'ELEMENT_MIGRATED':
      return {
        ...document,
        activeElements: document.activeElements.map((element) =>
          element.elementInstanceKey === elementInstanceKey ? { ...element, elementId: value.elementId } : element,
        ),
      };
    default:
      return undefined;
  }
}

function emptyHistory({ value }: InstanceRecord): History {
  return {
    processInstanceKey: requiredKey(value.processInstanceKey),
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionKey: requiredKey(value.processDefinitionKey),
    elements: {},
    flows: [],
    operations: [],
  };
}

function continueHistory(document: History, { intent, key, value, timestamp }: InstanceRecord): History | undefined {
  const at = new Date(timestamp);
  if (intent === 'SEQUENCE_FLOW_TAKEN') {
    return { ...document, flows: [...document.flows, { elementId: value.elementId, at }] };
  }
  const elementInstanceKey = String(key);
  const known = document.elements[elementInstanceKey];
  const put = (change: Partial<History['elements'][string]>): History => ({
    ...document,
    elements: {
      ...document.elements,
      [elementInstanceKey]: {
        elementId: value.elementId,
        elementType: value.bpmnElementType,
        flowScopeKey: keyOf(value.flowScopeKey),
        state: 'ACTIVE',
        startedAt: at,
        endedAt: null,
        ...known,
        ...change,
      },
    },
  });
  switch (intent) {
    case 'ELEMENT_ACTIVATING':
      return put({});
    case 'ELEMENT_COMPLETED':
      return put({ state: 'COMPLETED', endedAt: at });
    case 'ELEMENT_TERMINATED':
      return put({ state: 'TERMINATED', endedAt: at });
    case 'ELEMENT_MIGRATED':
      return { ...put({ elementId: value.elementId }), processDefinitionKey: requiredKey(value.processDefinitionKey) };
    default:
      return undefined;
  }
}
