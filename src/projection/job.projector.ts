import type { JobDocument, JobState } from '../read-model/jobs.ts';
import type { Content } from '../read-model/projected-document.ts';
import type { ZeebeRecord } from '../zeebe/records/record.ts';
import { defineProjector, requiredKey } from './projector.ts';

const stateAfter: Record<string, JobState> = {
  CREATED: 'CREATED',
  FAILED: 'FAILED',
  TIMED_OUT: 'TIMED_OUT',
  ERROR_THROWN: 'ERROR_THROWN',
  COMPLETED: 'COMPLETED',
  CANCELED: 'CANCELED',
};

const ended = new Set<JobState>(['ERROR_THROWN', 'COMPLETED', 'CANCELED']);

/** Jobs of service tasks and their tries. */
export const jobProjectors = [
  defineProjector(
    'JOB',
    'jobs',
  )({
    ids: (record) => [String(record.key)],
    apply(document, record) {
      const { intent, timestamp, value } = record;
      const at = new Date(timestamp);
      const job = document ?? emptyJob(record);
      if (intent === 'MIGRATED') {
        return {
          ...job,
          bpmnProcessId: value.bpmnProcessId,
          processDefinitionKey: requiredKey(value.processDefinitionKey),
          elementId: value.elementId,
          updatedAt: at,
        };
      }
      const state = stateAfter[intent] ?? job.state;
      return {
        ...job,
        state,
        retries: value.retries,
        worker: textOrNull(value.worker) ?? job.worker,
        errorCode: textOrNull(value.errorCode),
        errorMessage: textOrNull(value.errorMessage),
        updatedAt: at,
        endedAt: ended.has(state) ? at : null,
      };
    },
  }),
];

function emptyJob({ timestamp, value }: ZeebeRecord<'JOB'>): Content<JobDocument> {
  return {
    type: value.type,
    state: 'CREATED',
    retries: value.retries,
    worker: null,
    errorCode: null,
    errorMessage: null,
    customHeaders: value.customHeaders,
    elementId: value.elementId,
    elementInstanceKey: requiredKey(value.elementInstanceKey),
    processInstanceKey: requiredKey(value.processInstanceKey),
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionKey: requiredKey(value.processDefinitionKey),
    createdAt: new Date(timestamp),
    updatedAt: new Date(timestamp),
    endedAt: null,
  };
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
