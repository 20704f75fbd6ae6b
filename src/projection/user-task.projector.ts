import type { ProcessDefinitionDocument } from '../read-model/process-definitions.ts';
import { urgencyRank, type UserTaskDocument } from '../read-model/user-tasks.ts';
import type { Content } from '../read-model/projected-document.ts';
import { instantOfText, keyOf } from '../zeebe/records/engine-long.ts';
import type { UserTaskValue } from '../zeebe/records/work-values.ts';
import { departmentsOf } from './departments.ts';
import { defineProjector, requiredKey, type Read } from './projector.ts';

type UserTask = Content<UserTaskDocument>;

/** Native user tasks, and the list of open ones on their instance. */
export const userTaskProjectors = [
  defineProjector(
    'USER_TASK',
    'userTasks',
  )({
    reads: ({ value }) => [
      { collection: 'processInstances', id: requiredKey(value.processInstanceKey) },
      { collection: 'processDefinitions', id: requiredKey(value.processDefinitionKey) },
    ],
    ids: (record) => [String(record.key)],
    apply(document, { intent, timestamp, value }, read) {
      const at = new Date(timestamp);
      switch (intent) {
        case 'CREATING':
          return newTask(value, timestamp, read);
        case 'ASSIGNED':
          return document && { ...document, assignee: textOrNull(value.assignee) };
        case 'UPDATED':
          return document && { ...document, ...changedFields(value) };
        case 'MIGRATED':
          return document && { ...document, ...placeInModel(value, read) };
        case 'COMPLETED':
          return document && { ...document, state: 'COMPLETED', endedAt: at };
        case 'CANCELED':
          return document && { ...document, state: 'CANCELED', endedAt: at };
        default:
          return undefined;
      }
    },
  }),
  defineProjector(
    'USER_TASK',
    'processInstances',
  )({
    ids: ({ intent, value }) =>
      ['CREATING', 'COMPLETED', 'CANCELED'].includes(intent) ? [requiredKey(value.processInstanceKey)] : [],
    apply(document, { intent, key }) {
      if (!document) return undefined;
      const others = document.openUserTaskKeys.filter((userTaskKey) => userTaskKey !== String(key));
      return { ...document, openUserTaskKeys: intent === 'CREATING' ? [...others, String(key)] : others };
    },
  }),
];

function newTask(value: UserTaskValue, timestamp: number, read: Read): UserTask {
  const instance = read('processInstances', requiredKey(value.processInstanceKey));
  const urgency = instance?.urgency ?? null;
  return {
    state: 'CREATED',
    ...placeInModel(value, read),
    elementInstanceKey: requiredKey(value.elementInstanceKey),
    processInstanceKey: requiredKey(value.processInstanceKey),
    assignee: textOrNull(value.assignee),
    candidateGroups: value.candidateGroupsList,
    candidateUsers: value.candidateUsersList,
    departments: departmentsOf(value.candidateGroupsList),
    dueAt: instantOfText(value.dueDate),
    followUpAt: instantOfText(value.followUpDate),
    createdAt: new Date(timestamp),
    endedAt: null,
    formKey: keyOf(value.formKey),
    externalFormReference: textOrNull(value.externalFormReference),
    customHeaders: value.customHeaders,
    caseId: instance?.caseId ?? null,
    personId: instance?.personId ?? null,
    urgency,
    urgencyRank: urgencyRank(urgency),
    team: instance?.team ?? null,
  };
}

/** What depends on the version of the model that the task belongs to. */
function placeInModel(value: UserTaskValue, read: Read) {
  const definition: ProcessDefinitionDocument | undefined = read('processDefinitions', requiredKey(value.processDefinitionKey));
  const element = definition?.elements[value.elementId];
  return {
    elementId: value.elementId,
    elementName: element?.name ?? null,
    processDefinitionKey: requiredKey(value.processDefinitionKey),
    bpmnProcessId: value.bpmnProcessId,
    processName: definition?.name ?? null,
    version: value.processDefinitionVersion,
    formId: element?.formId ?? null,
    fourEyesWith: element?.properties?.['lotse:fourEyesWith'] ?? null,
  };
}

/** An update names the fields that it changed; older engines name none and send all. */
function changedFields(value: UserTaskValue): Partial<UserTask> {
  const isNew = (field: string) => !value.changedAttributes?.length || value.changedAttributes.includes(field);
  return {
    ...(isNew('candidateGroupsList') && {
      candidateGroups: value.candidateGroupsList,
      departments: departmentsOf(value.candidateGroupsList),
    }),
    ...(isNew('candidateUsersList') && { candidateUsers: value.candidateUsersList }),
    ...(isNew('dueDate') && { dueAt: instantOfText(value.dueDate) }),
    ...(isNew('followUpDate') && { followUpAt: instantOfText(value.followUpDate) }),
  };
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
