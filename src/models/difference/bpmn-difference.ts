/** What changes from one version of a process to another; bpmn-js-differ finds where, the descriptions say what. */
import { diff } from 'bpmn-js-differ';
import type { ModelChange } from '../../contracts/model-change.ts';
import { elementsWithin, type BpmnElement, type BpmnModel, type Lane } from '../bpmn-elements.ts';
import { change, differingProperties, type Subject } from './change.ts';
import { describeElement } from './describe-element.ts';
import { drawnPlaces } from './drawn-places.ts';

function subject({ id, $type, name }: { id: string; $type: string; name?: string }): Subject {
  return { id, type: $type, name: name ?? null };
}

export function bpmnDifference(before: BpmnModel, after: BpmnModel): ModelChange[] {
  const found = diff(before.definitions, after.definitions);
  const [earlier, later] = [byId(before), byId(after)];
  const changes = [...new Set([...Object.keys(found._changed), ...notDrawn(earlier, later)])].flatMap((id) => {
    const [old, current] = [earlier.get(id), later.get(id)];
    if (old === undefined || current === undefined) return [];
    const properties = differingProperties(describeElement(old), describeElement(current));
    return properties.length === 0 ? [] : [change('CHANGED', subject(current), properties)];
  });
  const added = { ...found._added, ...only(later, earlier) };
  const removed = { ...found._removed, ...only(earlier, later) };
  const mentioned = new Set([...Object.keys(added), ...Object.keys(removed)]);
  // The differ also takes a label that was written anew for a move.
  const [placesBefore, placesAfter] = [drawnPlaces(before.definitions), drawnPlaces(after.definitions)];
  return [
    ...Object.values(added).map((element) => change('ADDED', subject(element))),
    ...Object.values(removed).map((element) => change('REMOVED', subject(element))),
    ...changes,
    ...Object.values(found._layoutChanged)
      .filter(({ id }) => !mentioned.has(id) && placesBefore.get(id) !== placesAfter.get(id))
      .map((element) => change('MOVED', subject(element))),
  ];
}

/** Messages, errors and the like are behind the drawing; the differ does not look at them. */
function notDrawn(earlier: Map<string, BpmnElement>, later: Map<string, BpmnElement>): string[] {
  return [...later].flatMap(([id, { $type }]) => (behindTheDrawing.has($type) && earlier.has(id) ? [id] : []));
}

const behindTheDrawing = new Set(['bpmn:Message', 'bpmn:Error', 'bpmn:Escalation', 'bpmn:Signal', 'bpmn:Process']);

function only(one: Map<string, BpmnElement>, other: Map<string, BpmnElement>): Record<string, BpmnElement> {
  return Object.fromEntries([...one].filter(([id, { $type }]) => behindTheDrawing.has($type) && !other.has(id)));
}

function byId({ definitions }: BpmnModel): Map<string, BpmnElement> {
  const roots: BpmnElement[] = definitions.rootElements ?? [];
  const all = roots.flatMap((root) => [
    root,
    ...elementsWithin(root),
    ...(root.laneSets ?? []).flatMap((set) => set.lanes ?? []).flatMap(withInner),
    ...(root.participants ?? []),
    ...((root as { messageFlows?: BpmnElement[] }).messageFlows ?? []),
  ]);
  return new Map(all.map((element) => [element.id, element]));
}

function withInner(lane: Lane): Lane[] {
  return [lane, ...(lane.childLaneSet?.lanes ?? []).flatMap(withInner)];
}
