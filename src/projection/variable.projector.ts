import {
  longestVariableHistory,
  longestVariableValue,
  type InstanceVariablesDocument,
  type VariableVersion,
} from '../read-model/instance-variables.ts';
import { routingVariables, type ProcessInstanceDocument, type RoutingVariable } from '../read-model/process-instances.ts';
import type { Content } from '../read-model/projected-document.ts';
import { urgencyRank } from '../read-model/user-tasks.ts';
import type { ZeebeRecord } from '../zeebe/records/record.ts';
import { windowId } from './key-window.ts';
import { emptyInstance } from './process-instance-document.ts';
import { defineProjector, requiredKey } from './projector.ts';

type VariableRecord = ZeebeRecord<'VARIABLE'>;

/** Variables with their history; routing variables also on the instance and its open user tasks. */
export const variableProjectors = [
  defineProjector(
    'VARIABLE',
    'instanceVariables',
  )({
    reads: ({ value }) => [{ collection: 'processInstances', id: requiredKey(value.processInstanceKey) }],
    ids: ({ key, value }) => [windowId(requiredKey(value.processInstanceKey), String(key))],
    apply(document, record, read) {
      const variables = document ?? emptyVariables(record);
      if (record.intent === 'MIGRATED') return migrated(variables, record);
      return withValue(
        variables,
        record,
        writerOf(record, read('processInstances', requiredKey(record.value.processInstanceKey))),
      );
    },
  }),
  defineProjector(
    'VARIABLE',
    'userTasks',
  )({
    reads: (record) =>
      routingOf(record) ? [{ collection: 'processInstances', id: requiredKey(record.value.processInstanceKey) }] : [],
    ids: (record, read) =>
      routingOf(record) ? (read('processInstances', requiredKey(record.value.processInstanceKey))?.openUserTaskKeys ?? []) : [],
    apply(document, record) {
      const name = routingOf(record);
      if (!document || name === null || name === 'householdId') return undefined;
      const text = textOf(record.value.value);
      return { ...document, [name]: text, ...(name === 'urgency' ? { urgencyRank: urgencyRank(text) } : {}) };
    },
  }),
  defineProjector(
    'VARIABLE',
    'processInstances',
  )({
    ids: (record) => (routingOf(record) ? [requiredKey(record.value.processInstanceKey)] : []),
    apply(document, record) {
      const { timestamp, value } = record;
      const instance = document ?? emptyInstance(requiredKey(value.processInstanceKey), value, timestamp);
      return { ...instance, [routingOf(record) as RoutingVariable]: textOf(value.value) };
    },
  }),
];

/** The routing variable that the record sets at the scope of the instance; a migration carries no value. */
function routingOf({ intent, value }: VariableRecord): RoutingVariable | null {
  if (intent === 'MIGRATED' || value.scopeKey !== value.processInstanceKey) return null;
  return routingVariables.find((name) => name === value.name) ?? null;
}

/** The text of a JSON string; null for every other JSON value. */
function textOf(json: string): string | null {
  const value: unknown = json.startsWith('"') ? JSON.parse(json) : null;
  return typeof value === 'string' ? value : null;
}

function emptyVariables({ value }: VariableRecord): Content<InstanceVariablesDocument> {
  return {
    processInstanceKey: requiredKey(value.processInstanceKey),
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionKey: requiredKey(value.processDefinitionKey),
    variables: [],
  };
}

function migrated(document: Content<InstanceVariablesDocument>, { value }: VariableRecord): Content<InstanceVariablesDocument> {
  return {
    ...document,
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionKey: requiredKey(value.processDefinitionKey),
  };
}

/** A record of a variable names neither command nor person; which step the engine was taking shows in the order of the log. */
function writerOf({ value, timestamp }: VariableRecord, instance: ProcessInstanceDocument | undefined): string | null {
  // What an instance starts with comes before its first own record.
  if (!instance || instance.version === 0) return requiredKey(value.processInstanceKey);
  return instance.lastStep?.at.getTime() === timestamp ? instance.lastStep.elementInstanceKey : null;
}

function withValue(
  document: Content<InstanceVariablesDocument>,
  { key, value, timestamp }: VariableRecord,
  writtenBy: string | null,
): Content<InstanceVariablesDocument> {
  const variableKey = String(key);
  const now: VariableVersion = {
    value: value.value.slice(0, longestVariableValue),
    truncated: value.value.length > longestVariableValue,
    at: new Date(timestamp),
    writtenBy,
  };
  const known = document.variables.find((variable) => variable.variableKey === variableKey);
  if (!known) {
    const variable = { variableKey, name: value.name, scopeKey: requiredKey(value.scopeKey), ...now, history: [] };
    return { ...document, variables: [...document.variables, variable] };
  }
  const before: VariableVersion = {
    value: known.value,
    truncated: known.truncated,
    at: known.at,
    // Values from before Lotse kept it have none.
    writtenBy: known.writtenBy ?? null,
  };
  const history = [...known.history, before].slice(-longestVariableHistory);
  return {
    ...document,
    variables: document.variables.map((variable) => (variable === known ? { ...variable, ...now, history } : variable)),
  };
}
