/** A designer would print these diagrams: complete, orthogonal, docked, nothing on top of something else, left to right. */
import { cross, isOnBorder, isOrthogonal, overlap, runsThrough } from './diagram.ts';
import { isFlow, modelFiles, readModel, type Box, type Drawn } from './models.ts';

const bounds = (drawn: Drawn | undefined): Box => {
  if (drawn?.bounds === undefined) throw new Error(`not drawn: ${String(drawn?.bpmnElement.id)}`);
  return drawn.bounds;
};
const id = ({ bpmnElement }: Drawn) => bpmnElement.id;
const isEdge = ({ waypoint }: Drawn) => waypoint !== undefined;
const kindIs = (pattern: RegExp) => (drawn: Drawn) => pattern.test(drawn.bpmnElement.$type);
const isConnection = kindIs(/Flow$/);
const isNode = kindIs(/(Event|Gateway|Task|CallActivity)$/);
const isLabelled = ({ label }: Drawn) => label?.bounds !== undefined;

describe.each(modelFiles)('diagram of %s', (file) => {
  async function diagram() {
    const { drawn, ...model } = await readModel(file);
    const byElement = new Map(drawn.map((each) => [id(each), each]));
    return { ...model, byElement, edges: drawn.filter(isEdge), nodes: drawn.filter(isNode), labelled: drawn.filter(isLabelled) };
  }

  test('shows every flow node, flow, lane, pool and message flow once', async () => {
    const { elements, process, collaboration, drawn } = await readModel(file);
    const lanes = (process.laneSets ?? []).flatMap((set) => set.lanes);
    const expected = [...elements, ...lanes, ...(collaboration?.participants ?? []), ...(collaboration?.messageFlows ?? [])];
    const shown = drawn.filter(kindIs(/^(?!bpmn:(Association|TextAnnotation))/)).map(id);
    expect(shown.sort()).toEqual(expected.map((element) => element.id).sort());
  });

  test('flows run at right angles and dock on the borders of their shapes', async () => {
    const { edges, byElement } = await diagram();
    for (const edge of edges.filter(isConnection)) {
      const { sourceRef, targetRef } = edge.bpmnElement;
      expect([id(edge), isOrthogonal(edge)]).toEqual([id(edge), true]);
      const docked = [
        isOnBorder(edge.waypoint?.[0], bounds(byElement.get(sourceRef?.id ?? ''))),
        isOnBorder(edge.waypoint?.at(-1), bounds(byElement.get(targetRef?.id ?? ''))),
      ];
      expect([id(edge), ...docked]).toEqual([id(edge), true, true]);
    }
  });

  test('no flow runs through a shape or crosses another sequence flow', async () => {
    const { edges, nodes } = await diagram();
    const flows = edges.filter(isConnection);
    const through = flows.flatMap((edge) => {
      const { sourceRef, targetRef } = edge.bpmnElement;
      const own = [sourceRef?.id, targetRef?.id, sourceRef?.attachedToRef?.id];
      return nodes
        .filter((node) => !own.includes(id(node)) && runsThrough(edge, bounds(node)))
        .map((node) => [id(edge), id(node)]);
    });
    expect(through).toEqual([]);
    const sequence = flows.filter(({ bpmnElement }) => isFlow(bpmnElement));
    const crossings = sequence.flatMap((edge, index) =>
      sequence
        .slice(index + 1)
        .filter((other) => cross(edge, other))
        .map((other) => [id(edge), id(other)]),
    );
    expect(crossings).toEqual([]);
  });

  test('no label lies on a shape, a flow or another label', async () => {
    const { edges, nodes, labelled } = await diagram();
    const labels = labelled.map((drawn) => ({ id: id(drawn), box: drawn.label?.bounds ?? bounds(drawn) }));
    const covered = labels.flatMap(({ id: label, box }, index) => [
      ...nodes.filter((node) => overlap(box, bounds(node))).map((node) => [label, id(node)]),
      ...edges.filter((edge) => runsThrough(edge, box)).map((edge) => [label, id(edge)]),
      ...labels
        .slice(index + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => [label, other.id]),
    ]);
    expect(covered).toEqual([]);
  });

  test('shapes keep apart, each inside the lane it belongs to', async () => {
    const { nodes, process, byElement } = await diagram();
    const touching = nodes.flatMap((node, index) =>
      nodes
        .slice(index + 1)
        .filter((other) => overlap(bounds(node), bounds(other)))
        .filter((other) => ![node, other].some(({ bpmnElement }) => bpmnElement.$type === 'bpmn:BoundaryEvent'))
        .map((other) => [id(node), id(other)]),
    );
    expect(touching).toEqual([]);
    for (const lane of (process.laneSets ?? []).flatMap((set) => set.lanes)) {
      const area = bounds(byElement.get(lane.id));
      for (const node of lane.flowNodeRef ?? []) {
        const { x, y, width, height } = bounds(byElement.get(node.id));
        const inside = x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height;
        expect([node.id, inside]).toEqual([node.id, true]);
      }
    }
  });
});
