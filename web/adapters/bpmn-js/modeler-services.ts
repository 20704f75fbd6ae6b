/** The services of the modeler that its adapter calls. */
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type CommandStack from 'diagram-js/lib/command/CommandStack';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type Selection from 'diagram-js/lib/features/selection/Selection';

export interface ModelerServices {
  canvas: Canvas;
  commandStack: CommandStack;
  elementRegistry: ElementRegistry;
  eventBus: EventBus;
  overlays: Overlays;
  selection: Selection;
  minimap: { open(): void; close(): void; isOpen(): boolean };
  searchPad: { toggle(): void };
  toggleMode: { toggleMode(active?: boolean): void };
}
