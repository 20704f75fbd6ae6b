/** The services of the modeler that its adapter calls. */
import type BpmnModeler from 'bpmn-js/lib/Modeler';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type CommandStack from 'diagram-js/lib/command/CommandStack';
import type ContextPad from 'diagram-js/lib/features/context-pad/ContextPad';
import type Create from 'diagram-js/lib/features/create/Create';
import type Keyboard from 'diagram-js/lib/features/keyboard/Keyboard';
import type Modeling from 'diagram-js/lib/features/modeling/Modeling';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type PopupMenu from 'diagram-js/lib/features/popup-menu/PopupMenu';
import type Rules from 'diagram-js/lib/features/rules/Rules';
import type Selection from 'diagram-js/lib/features/selection/Selection';

export interface ModelerServices {
  canvas: Canvas;
  commandStack: CommandStack;
  contextPad: ContextPad;
  create: Create;
  elementRegistry: ElementRegistry;
  eventBus: EventBus;
  keyboard: Keyboard;
  modeling: Modeling;
  mouse: { getLastMoveEvent(): MouseEvent };
  overlays: Overlays;
  popupMenu: PopupMenu;
  rules: Rules;
  selection: Selection;
  minimap: { open(): void; close(): void; isOpen(): boolean };
  searchPad: { toggle(): void };
  toggleMode: { toggleMode(active?: boolean): void };
}

export type Modeler = BpmnModeler<ModelerServices>;
