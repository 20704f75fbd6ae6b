import type { EditorSetup } from '../model-editor.ts';
import type { Modeler } from './modeler-services.ts';

interface Selectable {
  id: string;
  labelTarget?: Selectable;
  businessObject: { name?: string };
}

/** Tells the one element that is selected; of a label its element. Several at once are none. */
export function onSelection(modeler: Modeler, tell: EditorSetup['onSelect']): void {
  modeler.get('eventBus').on('selection.changed', ({ newSelection }: { newSelection: Selectable[] }) => {
    const [only, more] = newSelection;
    const element = only?.labelTarget ?? only;
    tell(
      element === undefined || more !== undefined
        ? null
        : { elementId: element.id, name: element.businessObject.name || element.id },
    );
  });
}
