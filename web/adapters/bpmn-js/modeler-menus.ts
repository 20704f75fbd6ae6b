/** Menus for the keyboard, of what bpmn-js leaves to the mouse: all that stands beside an element, and what it can be connected to. */
import type { Injector, ModuleDeclaration } from 'didi';
import type { Element, Shape } from 'diagram-js/lib/model/Types';
import { inReadingOrder, listed, type DrawnElement } from './modeler-elements.ts';
import type { ModelerServices } from './modeler-services.ts';
import type { Translate } from './translate-with.ts';

const besideElement = 'lotse-beside';
const connection = 'lotse-connection';

type Action = (event: Event, element: Element) => unknown;
interface PadEntry {
  title?: string;
  className?: string;
  action: Action | { click?: Action };
}

export interface ElementMenus {
  /** All that stands beside the element. @returns true when there is something */
  openActions(element: Element): boolean;
  /** The elements that it can be connected to. @returns true when there are some */
  openTargets(element: Element): boolean;
}

function createMenus(injector: Injector<ModelerServices & { translate: Translate }>): ElementMenus {
  const popups = injector.get('popupMenu');
  const translate = injector.get('translate');

  function open(element: Element, menu: string, title: string): boolean {
    if (popups.isEmpty(element, menu)) return false;
    const canvas = injector.get('canvas');
    const { left, top } = canvas.getContainer().getBoundingClientRect();
    const { x, y, width, height } = canvas.getAbsoluteBBox(element as Shape);
    const place = { x: left + x + width / 2, y: top + y + height };
    popups.open(element, menu, place, { title: translate(title), search: true, width: 300 });
    return true;
  }
  const menus: ElementMenus = {
    openActions: (element) => open(element, besideElement, 'Change element'),
    openTargets: (element) => open(element, connection, 'Connect to other element'),
  };

  function actions(element: Element): Record<string, unknown> {
    const entries = Object.entries(injector.get('contextPad').getEntries(element)) as unknown as [string, PadEntry][];
    return Object.fromEntries(
      entries.flatMap(([id, { title, className, action }]) => {
        const click = id === 'connect' ? () => menus.openTargets(element) : typeof action === 'function' ? action : action.click;
        if (click === undefined || title === undefined) return [];
        const run = (event: Event): void => {
          popups.close();
          click(event, element);
        };
        return [[id, { label: title, className, action: run }]];
      }),
    );
  }

  function targets(source: Element): Record<string, unknown> {
    const rules = injector.get('rules');
    const canBeTarget = (target: DrawnElement): boolean =>
      target.id !== source.id && Boolean(rules.allowed('connection.create', { source, target }));
    return Object.fromEntries(
      listed(injector.get('elementRegistry'))
        .filter(canBeTarget)
        .sort(inReadingOrder)
        .map((target) => {
          const connect = (): void => {
            const made = injector.get('modeling').connect(source as never, target as never);
            injector.get('selection').select(made);
          };
          return [target.id, { label: target.businessObject.name || target.id, description: target.id, action: connect }];
        }),
    );
  }

  popups.registerProvider(besideElement, { getPopupMenuEntries: (target) => actions(target as Element) as never });
  popups.registerProvider(connection, { getPopupMenuEntries: (target) => targets(target as Element) as never });
  return menus;
}
createMenus.$inject = ['injector'];

export const modelerMenus: ModuleDeclaration = {
  __init__: ['lotseMenus'],
  lotseMenus: ['factory', createMenus],
};
