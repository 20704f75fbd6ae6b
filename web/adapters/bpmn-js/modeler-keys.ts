/** Keys on the canvas besides those of bpmn-js: from element to element, and the menus of the selected one. */
import type { Injector, ModuleDeclaration } from 'didi';
import type { Element } from 'diagram-js/lib/model/Types';
import { inReadingOrder, listed } from './modeler-elements.ts';
import type { ElementMenus } from './modeler-menus.ts';
import { placeByKeyboard } from './modeler-placing.ts';
import type { ModelerServices } from './modeler-services.ts';

/** Before the bindings of bpmn-js, which connect with the mouse. */
const first = 2000;

function bindKeys(injector: Injector<ModelerServices & { lotseMenus: ElementMenus }>): void {
  const menus = injector.get('lotseMenus');
  const selection = injector.get('selection');

  function step(by: 1 | -1, from: Element | undefined): boolean {
    const shapes = listed(injector.get('elementRegistry')).sort(inReadingOrder);
    const at = shapes.findIndex(({ id }) => id === from?.id);
    const next = at === -1 ? shapes.at(by === 1 ? 0 : -1) : shapes.at((at + by) % shapes.length);
    if (next === undefined) return false;
    selection.select(next);
    injector.get('canvas').scrollToElement(next as never, 120);
    return true;
  }

  function press({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const [selected, more] = selection.get() as unknown as readonly Element[];
    const only = more === undefined ? selected : undefined;
    if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1, only);
    if (only === undefined) return false;
    if (key === 'c') return menus.openTargets(only);
    return (key === 'm' || key === 'ContextMenu' || (shiftKey && key === 'F10')) && menus.openActions(only);
  }
  // Nothing returned lets the next binding have the key.
  injector.get('keyboard').addListener(first, ({ keyEvent }: { keyEvent: KeyboardEvent }) => press(keyEvent) || undefined);
  placeByKeyboard(injector);
}
bindKeys.$inject = ['injector'];

export const modelerKeys: ModuleDeclaration = {
  __init__: ['lotseKeys'],
  lotseKeys: ['factory', bindKeys],
};
