import { isFlowNode, type BpmnElement, type Lane } from '../bpmn-elements.ts';
import { error, warning } from '../finding.ts';
import type { BpmnRule } from './bpmn-rule.ts';

/** A lane shows which department is responsible: its name, or its id `Lane_<key>`, is one of the organisation's. */
export const lanes: BpmnRule = ({ element }, { organisation }) => {
  const all = (element.laneSets ?? []).flatMap((set) => set.lanes ?? []).flatMap(withInner);
  const findings = all.flatMap(({ id, name = '' }) => {
    const department = organisation.departments.find(
      ({ key, label }) => id === `Lane_${key}` || name === label.de || name === label.en,
    );
    if (department === undefined) return [error('LANE_UNKNOWN', id, { name })];
    return department.enabled ? [] : [warning('LANE_DISABLED', id, { name: department.label.de })];
  });
  if (all.length === 0) return findings;
  const placed = new Set(all.flatMap(({ flowNodeRef = [] }) => flowNodeRef.map(({ id }) => id)));
  const outside = (element.flowElements ?? []).filter((node: BpmnElement) => isFlowNode(node) && !placed.has(node.id));
  return [...findings, ...outside.map(({ id }) => warning('NODE_OUTSIDE_LANES', id))];
};

function withInner(lane: Lane): Lane[] {
  return [lane, ...(lane.childLaneSet?.lanes ?? []).flatMap(withInner)];
}
