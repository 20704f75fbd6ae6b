import type { InstanceHistoryDocument, InstanceOperation } from '../read-model/instance-histories.ts';
import type { Content } from '../read-model/projected-document.ts';
import { keyOf } from '../zeebe/records/engine-long.ts';
import { windowId } from './key-window.ts';
import { defineProjector, requiredKey } from './projector.ts';

/** Modifications and migrations become part of the instance's history. */
export const instanceOperationProjectors = [
  defineProjector(
    'PROCESS_INSTANCE_MODIFICATION',
    'instanceHistories',
  )({
    ids: ({ value }) => [firstPiece(value.processInstanceKey)],
    apply(document, { intent, timestamp, value }) {
      if (intent !== 'MODIFIED') return undefined;
      return withOperation(document, {
        kind: 'MODIFICATION',
        at: new Date(timestamp),
        activatedElementIds: value.activateInstructions.map((instruction) => instruction.elementId),
        terminatedElementInstanceKeys: value.terminateInstructions.flatMap(
          (instruction) => keyOf(instruction.elementInstanceKey) ?? [],
        ),
      });
    },
  }),
  defineProjector(
    'PROCESS_INSTANCE_MIGRATION',
    'instanceHistories',
  )({
    ids: ({ value }) => [firstPiece(value.processInstanceKey)],
    apply(document, { intent, timestamp, value }) {
      if (intent !== 'MIGRATED') return undefined;
      return withOperation(document, {
        kind: 'MIGRATION',
        at: new Date(timestamp),
        targetProcessDefinitionKey: requiredKey(value.targetProcessDefinitionKey),
        mapping: value.mappingInstructions.map(({ sourceElementId, targetElementId }) => ({ sourceElementId, targetElementId })),
      });
    },
  }),
];

function firstPiece(processInstanceKey: number | string): string {
  return windowId(String(processInstanceKey), String(processInstanceKey));
}

function withOperation(
  document: Content<InstanceHistoryDocument> | undefined,
  operation: InstanceOperation,
): Content<InstanceHistoryDocument> | undefined {
  return document && { ...document, operations: [...document.operations, operation] };
}
