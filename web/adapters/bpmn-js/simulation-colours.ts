/** The token simulation draws in colours of its own, made for a light page; here it takes those of the page. */
const [line, faintLine, fill] = ['var(--diagram-line)', 'var(--line-strong)', 'var(--surface)'];

/** Which way a gateway goes and which it does not, by the names that the library asks for. */
const flowColours: Readonly<Record<string, string>> = {
  '--token-simulation-grey-darken-30': line,
  '--token-simulation-grey-lighten-56': faintLine,
};

interface Elements {
  forEach(visit: (element: object) => void): void;
}
interface Colours {
  add(element: object, id: string, colours: { stroke: string; fill: string }): void;
}
interface Events {
  on(event: string, listener: (event: { active: boolean }) => void): void;
}

function neutralElementColors(events: Events, elements: Elements, colours: Colours): object {
  events.on('tokenSimulation.toggleMode', ({ active }) => {
    if (active) elements.forEach((element) => colours.add(element, 'neutral-element-colors', { stroke: line, fill }));
  });
  return {};
}
neutralElementColors.$inject = ['eventBus', 'elementRegistry', 'elementColors'];

/** Stands behind the module of the simulation and replaces two of its services. */
export const simulationColours = {
  neutralElementColors: ['factory', neutralElementColors],
  simulationStyles: ['value', { get: (name: string) => flowColours[name] ?? `var(${name})` }],
};
