/** form-js as an editor of one text. */
import { FormEditor } from '@bpmn-io/form-js-editor';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import '@bpmn-io/form-js-editor/dist/assets/dragula.css';
import '@bpmn-io/form-js-editor/dist/assets/properties-panel.css';
import '../model-editor.css';
import './editor.css';
import { nameSections } from '../panel-sections.ts';
import { translateInPlace } from '../translate-in-place.ts';
import { formEditorParts, germanForms } from './form-editor-german.ts';
import type { EditorFinding, EditorSetup, ModelEditor } from '../model-editor.ts';

interface Selection {
  set(component: unknown): void;
}
interface Registry {
  get(id: string): unknown;
  getAll(): { id: string }[];
}

/** @throws Error when the text is no form */
export async function createFormEditor({
  canvas,
  panel,
  content,
  language,
  onChange,
  onSelect,
}: EditorSetup): Promise<ModelEditor> {
  const editor = new FormEditor({
    container: canvas,
    propertiesPanel: { parent: panel },
    exporter: { name: 'Lotse', version: '1' },
  });
  undoDropBeforeRender(editor);
  let importing = true;

  async function load(text: string): Promise<void> {
    importing = true;
    await editor.importSchema(JSON.parse(text) as Record<string, unknown>);
    importing = false;
  }

  function reveal(elementId: string): void {
    const component = editor.get<Registry>('formFieldRegistry').get(elementId);
    if (component === undefined) return;
    editor.get<Selection>('selection').set(component);
    canvas.querySelector(`[data-id="${CSS.escape(elementId)}"]`)?.scrollIntoView({ block: 'center' });
  }

  await load(content);
  const dictionary = language === 'de' ? germanForms : {};
  const stops = [...[canvas, panel].map((part) => translateInPlace(part, formEditorParts, dictionary)), nameSections(panel)];
  editor.on('selection.changed', ({ selection }: { selection: SelectedField | null }) => onSelect(selectedOf(selection)));
  editor.on('commandStack.changed', () => {
    if (!importing) onChange(`${JSON.stringify(editor.saveSchema(), null, 2)}\n`);
  });

  return {
    load,
    reveal,
    showFindings: (findings) => markComponents(canvas, findings),
    resized: () => undefined,
    destroy() {
      stops.forEach((stop) => stop());
      editor.destroy();
    },
  };
}

interface SelectedField {
  id: string;
  type: string;
  key?: string;
  path?: string;
  label?: string;
  dateLabel?: string;
}

/** The form itself counts as nothing selected. */
function selectedOf(field: SelectedField | null): { elementId: string; name: string } | null {
  if (field === null || field.type === 'default') return null;
  return { elementId: field.id, name: field.label ?? field.dateLabel ?? field.key ?? field.id };
}

interface Drake {
  cancel(revert: boolean): void;
  remove(): void;
}
interface Dragging {
  handleElementDrop(element: Element, target: Element, source: Element, sibling: Element | null, drake: Drake): void;
}

/**
 * Dragging moves the nodes of the page themselves; Preact 10.16 and later lose a field that was moved so. Put back before the
 * new order is drawn, it stays (form-js issue 760; its own fix comes after 1.23).
 */
function undoDropBeforeRender(editor: FormEditor): void {
  const dragging = editor.get<Dragging>('dragging');
  const drop = dragging.handleElementDrop.bind(dragging);
  dragging.handleElementDrop = (element, target, source, sibling, drake) => {
    const cancel = (revert: boolean): void => drake.cancel(revert);
    drop(element, target, source, sibling, { cancel, remove: () => cancel(true) });
  };
}

function markComponents(canvas: HTMLElement, findings: readonly EditorFinding[]): void {
  for (const marked of canvas.querySelectorAll('.form-finding')) marked.classList.remove('form-finding', 'form-finding--error');
  for (const { elementId, severity, message } of findings) {
    if (elementId === null) continue;
    const component = canvas.querySelector(`[data-id="${CSS.escape(elementId)}"]`);
    component?.classList.add('form-finding');
    if (severity === 'error') component?.classList.add('form-finding--error');
    component?.setAttribute('title', message);
  }
}
