import { keyOf } from '../zeebe/records/engine-long.ts';
import { causeKey } from './incident-cause.ts';
import { emptyInstance } from './process-instance-document.ts';
import { defineProjector, requiredKey } from './projector.ts';

const longestMessage = 4000;

/** Incidents, and the mark on their instance. */
export const incidentProjectors = [
  defineProjector(
    'INCIDENT',
    'incidents',
  )({
    reads: ({ value }) => [{ collection: 'processInstances', id: requiredKey(value.processInstanceKey) }],
    ids: (record) => [String(record.key)],
    apply(document, { intent, timestamp, value }, read) {
      const at = new Date(timestamp);
      if (intent === 'RESOLVED') return document && { ...document, state: 'RESOLVED', resolvedAt: at };
      if (intent === 'MIGRATED') {
        return (
          document && {
            ...document,
            bpmnProcessId: value.bpmnProcessId,
            processDefinitionKey: requiredKey(value.processDefinitionKey),
            elementId: value.elementId,
          }
        );
      }
      if (intent !== 'CREATED') return undefined;
      const processInstanceKey = requiredKey(value.processInstanceKey);
      const instance = read('processInstances', processInstanceKey);
      const elementInstanceKey = keyOf(value.elementInstanceKey);
      const token = instance?.activeElements.find((element) => element.elementInstanceKey === elementInstanceKey);
      return {
        state: 'OPEN',
        errorType: value.errorType,
        errorMessage: value.errorMessage.slice(0, longestMessage),
        causeKey: causeKey(value.errorType, value.errorMessage),
        jobKey: keyOf(value.jobKey),
        // For an error that nothing caught the engine writes a placeholder instead of the element.
        elementId: token?.elementId ?? value.elementId,
        elementInstanceKey,
        processInstanceKey,
        bpmnProcessId: value.bpmnProcessId,
        processDefinitionKey: requiredKey(value.processDefinitionKey),
        caseId: instance?.caseId ?? null,
        createdAt: at,
        resolvedAt: null,
      };
    },
  }),
  defineProjector(
    'INCIDENT',
    'processInstances',
  )({
    ids: ({ intent, value }) => (intent === 'CREATED' || intent === 'RESOLVED' ? [requiredKey(value.processInstanceKey)] : []),
    apply(document, { intent, key, timestamp, value }) {
      const instance = document ?? emptyInstance(requiredKey(value.processInstanceKey), value, timestamp);
      const others = instance.openIncidentKeys.filter((incidentKey) => incidentKey !== String(key));
      const openIncidentKeys = intent === 'CREATED' ? [...others, String(key)] : others;
      return { ...instance, openIncidentKeys, hasIncident: openIncidentKeys.length > 0 };
    },
  }),
];
