/** Everything about one process instance. */
import type { ElementInstance, InstanceOperation, TakenFlow } from './instance-histories.ts';
import type { InstanceVariable } from './instance-variables.ts';
import type { ProcessInstanceDocument } from './process-instances.ts';
import type { ReadModel } from './read-model.ts';
import type { MessageSubscriptionDocument, TimerDocument } from './waiting-events.ts';

export interface InstanceElement extends ElementInstance {
  elementInstanceKey: string;
}

export interface InstanceHistory {
  /** In the order in which they began. */
  elements: InstanceElement[];
  /** In the order in which they were taken. */
  flows: TakenFlow[];
  operations: InstanceOperation[];
}

/** The history from all its pieces; empty for an unknown key. */
export async function findInstanceHistory(readModel: ReadModel, processInstanceKey: string): Promise<InstanceHistory> {
  const pieces = await readModel.instanceHistories.find({ processInstanceKey }).lean();
  const elements = pieces.flatMap((piece) =>
    Object.entries(piece.elements).map(([elementInstanceKey, element]) => ({ elementInstanceKey, ...element })),
  );
  const flows = pieces.flatMap((piece) => piece.flows);
  return {
    elements: elements.sort((left, right) => Number(BigInt(left.elementInstanceKey) - BigInt(right.elementInstanceKey))),
    flows: flows.sort((left, right) => left.at.getTime() - right.at.getTime()),
    operations: pieces.flatMap((piece) => piece.operations).sort((left, right) => left.at.getTime() - right.at.getTime()),
  };
}

/** All variables with their history, by name. */
export async function findInstanceVariables(readModel: ReadModel, processInstanceKey: string): Promise<InstanceVariable[]> {
  const pieces = await readModel.instanceVariables.find({ processInstanceKey }).lean();
  return pieces.flatMap((piece) => piece.variables).sort((left, right) => left.name.localeCompare(right.name, 'de'));
}

/** The instances that this one called, with all below them, and those above it. */
export async function findCallTree(
  readModel: ReadModel,
  { rootProcessInstanceKey }: Pick<ProcessInstanceDocument, 'rootProcessInstanceKey'>,
): Promise<ProcessInstanceDocument[]> {
  return readModel.processInstances.find({ rootProcessInstanceKey }).sort({ startedAt: 1 }).lean();
}

export interface WaitingEvents {
  timers: TimerDocument[];
  messageSubscriptions: MessageSubscriptionDocument[];
}

/** What the instance waits for at present: timers by due date, then messages. */
export async function findWaitingEvents(readModel: ReadModel, processInstanceKey: string): Promise<WaitingEvents> {
  const [timers, messageSubscriptions] = await Promise.all([
    readModel.timers.find({ processInstanceKey, state: 'CREATED' }).sort({ dueAt: 1 }).lean(),
    readModel.messageSubscriptions.find({ processInstanceKey, state: { $in: ['CREATING', 'CREATED'] } }).lean(),
  ]);
  return { timers, messageSubscriptions };
}
