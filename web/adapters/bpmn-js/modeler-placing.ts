/**
 * New and pasted elements follow the mouse until somebody clicks. Where no mouse has been over the canvas they find their place
 * by themselves, in the middle of what one sees.
 */
import type { Injector } from 'didi';
import type { Element, Shape } from 'diagram-js/lib/model/Types';
import type { ModelerServices } from './modeler-services.ts';

export function placeByKeyboard(injector: Injector<ModelerServices>): void {
  const create = injector.get('create');
  const mouse = injector.get('mouse');
  const [start, lastMove] = [create.start.bind(create), mouse.getLastMoveEvent.bind(mouse)];

  // Before the mouse has moved bpmn-js takes it to be in the corner of the page: menus would open there.
  mouse.getLastMoveEvent = () => {
    const event = lastMove();
    if (event.isTrusted) return event;
    const { left, top, width, height } = injector.get('canvas').getContainer().getBoundingClientRect();
    return new MouseEvent('mousemove', { clientX: left + width / 2, clientY: top + height / 2 });
  };

  create.start = (event: Event, chosen: Shape | Shape[], context?: unknown) => {
    if (event.isTrusted) {
      start(event, chosen, context);
      return;
    }
    const elements = Array.isArray(chosen) ? chosen : [chosen];
    const { x, y, width, height } = injector.get('canvas').viewbox();
    const position = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    const target = placesAt(position).find((place) => mayStand(elements, place, position));
    if (target === undefined) return;
    const made = injector.get('modeling').createElements(elements, position, target as never);
    injector.get('selection').select(made);
  };

  /** The innermost first, the whole drawing last. */
  function placesAt({ x, y }: { x: number; y: number }): Element[] {
    const shapes = injector.get('elementRegistry').filter((each) => 'width' in each) as Shape[];
    const around = shapes.filter((each) => x >= each.x && x <= each.x + each.width && y >= each.y && y <= each.y + each.height);
    return [...around.sort((a, b) => a.width - b.width), injector.get('canvas').getRootElement() as Element];
  }

  function mayStand(elements: unknown[], target: Element, position: { x: number; y: number }): boolean {
    const rules = injector.get('rules');
    const [shape, more] = elements;
    const context = more === undefined ? { shape, target, position } : { elements, target, position };
    return Boolean(rules.allowed(more === undefined ? 'shape.create' : 'elements.create', context));
  }
}
