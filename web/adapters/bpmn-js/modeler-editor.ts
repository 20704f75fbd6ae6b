/** The modeler as an editor of one text, like those of tables and forms. */
import type { EditorSetup, ModelEditor } from '../model-editor.ts';
import { translateInPlace } from '../translate-in-place.ts';
import { createModeler } from './modeler.ts';
import type { Modeler } from './modeler-services.ts';
import { pictureOf } from './modeler-picture.ts';
import { listElements } from './modeler-elements.ts';
import { tintLanes } from './modeler-lanes.ts';
import { showComments } from './modeler-comments.ts';
import { showFindings } from './modeler-findings.ts';
import { onSelection } from './modeler-selection.ts';
import { nameSections } from '../panel-sections.ts';
import { germanPanel, panelParts } from './properties-german.ts';
import { germanSimulation, simulationParts } from './simulation-german.ts';
import { diagramTexts } from './texts.ts';

/** @throws Error when the text is no BPMN that can be drawn */
export async function createBpmnEditor(setup: EditorSetup): Promise<ModelEditor> {
  const { canvas, panel, language, templates, onChange } = setup;
  const modeler = createModeler({ canvas, panel, language, templates });
  const stops =
    language === 'de'
      ? [translateInPlace(canvas, simulationParts, germanSimulation), translateInPlace(panel, panelParts, germanPanel)]
      : [];
  stops.push(nameSections(panel));
  sayWhatItIs(canvas, diagramTexts[language].canvas);
  let changes = 0;

  async function tellChange(): Promise<void> {
    changes += 1;
    const mine = changes;
    const { xml = '' } = await modeler.saveXML({ format: true });
    if (mine === changes) onChange(xml);
  }

  async function load(content: string): Promise<void> {
    await modeler.importXML(content);
    fit(modeler);
  }

  tintLanes(modeler, setup.departmentOf);
  await load(setup.content);
  modeler.get('eventBus').on('commandStack.changed', () => void tellChange());
  onSelection(modeler, setup.onSelect);
  modeler.get('eventBus').on('import.done', () => {
    changes += 1;
  });

  return {
    load,
    reveal: (elementId) => reveal(modeler, elementId),
    showComments: (marks) => showComments(modeler, marks),
    showFindings: (findings) => showFindings(modeler, findings),
    resized: () => modeler.get('canvas').resized(),
    picture: () => pictureOf(modeler),
    simulate: (active) => modeler.get('toggleMode').toggleMode(active),
    elements: () => listElements(modeler),
    search: () => modeler.get('searchPad').toggle(),
    minimap(open) {
      const minimap = modeler.get('minimap');
      if (open) minimap.open();
      else minimap.close();
    },
    destroy() {
      stops.forEach((stop) => stop());
      modeler.destroy();
    },
  };
}

/** Keys on the canvas mean what they mean there, not what they mean in a text. */
function sayWhatItIs(place: HTMLElement, words: string): void {
  const drawing = place.querySelector('svg[tabindex]');
  drawing?.setAttribute('role', 'application');
  drawing?.setAttribute('aria-label', words);
}

/** Below this the names of elements can't be read. */
const smallestScale = 0.6;
/** Keeps the beginning of the diagram clear of the palette. */
const leftOfDiagram = 120;
const aboveDiagram = 40;

/** The whole diagram where it stays readable, else its beginning. */
function fit(modeler: Modeler): void {
  const canvas = modeler.get('canvas');
  const { inner, outer } = canvas.viewbox();
  const whole = Math.min(
    (outer.width - leftOfDiagram - aboveDiagram) / inner.width,
    (outer.height - 2 * aboveDiagram) / inner.height,
  );
  const scale = Math.min(1, Math.max(smallestScale, whole));
  const [width, height] = [outer.width / scale, outer.height / scale];
  const y = inner.height * scale < outer.height ? inner.y - (height - inner.height) / 2 : inner.y - aboveDiagram / scale;
  canvas.viewbox({ x: inner.x - leftOfDiagram / scale, y, width, height });
}

function reveal(modeler: Modeler, elementId: string): void {
  const element = modeler.get('elementRegistry').get(elementId);
  if (element === undefined) return;
  modeler.get('selection').select(element as never);
  const canvas = modeler.get('canvas');
  if (canvas.zoom() < 0.6) canvas.zoom(0.9);
  canvas.scrollToElement(element as never, 120);
  canvas.focus();
}
