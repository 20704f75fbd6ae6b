/** dmn-js as an editor of one text: the decision table, the literal expression or the diagram of a file. */
import DmnModeler, { type View } from 'dmn-js/lib/Modeler';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression-controls.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css';
import type { EditorFinding, EditorSetup, ModelEditor } from '../model-editor.ts';
import { dmnTranslation } from './dmn-translation.ts';
import '../model-editor.css';
import './dmn-editor.css';
import { viewTabs } from './dmn-views.ts';

/** @throws Error when the text is no DMN that can be shown */
export async function createDmnEditor({ canvas, content, language, onChange, onSelect }: EditorSetup): Promise<ModelEditor> {
  const bar = document.createElement('div');
  const table = document.createElement('div');
  bar.className = 'dmn-views';
  table.className = 'dmn-table';
  canvas.replaceChildren(bar, table);
  const words = { additionalModules: [dmnTranslation(language)] };
  const colours = { defaultFillColor: 'var(--surface)', defaultStrokeColor: 'var(--text)', defaultLabelColor: 'var(--text)' };
  const modeler = new DmnModeler({
    container: table,
    drd: { ...words, drdRenderer: colours },
    decisionTable: words,
    literalExpression: words,
    boxedExpression: words,
  });
  let changes = 0;
  let findings: readonly EditorFinding[] = [];

  async function tellChange(): Promise<void> {
    changes += 1;
    const mine = changes;
    const { xml } = await modeler.saveXML({ format: true });
    if (mine === changes) onChange(xml);
  }

  async function load(text: string): Promise<void> {
    const shown = modeler.getActiveView()?.element.id;
    await modeler.importXML(text);
    changes += 1;
    const views = modeler.getViews();
    const again = views.find(({ element }) => element.id === shown) ?? views.find(({ type }) => type !== 'drd');
    if (again !== undefined) await modeler.open(again);
  }

  const mark = (): void => {
    emptyHeadIsCell(table);
    markRows(table, findings);
  };
  modeler.on('viewer.created', ({ viewer }) => {
    viewer.on('commandStack.changed', () => void tellChange());
  });
  modeler.on('views.changed', ({ views, activeView }) => {
    viewTabs(bar, views, activeView, language, (view: View) => void modeler.open(view).then(mark));
  });
  const select = ({ target }: Event): void => onSelect(ruleAt(target as Element));
  table.addEventListener('focusin', select);
  await load(content);
  mark();

  return {
    load,
    reveal(elementId) {
      void revealIn(modeler, table, elementId).then(mark);
    },
    showFindings(found) {
      findings = found;
      mark();
    },
    resized: () => undefined,
    destroy: () => modeler.destroy(),
  };
}

/** The rule of a cell, by its number. */
function ruleAt(target: Element): { elementId: string; name: string } | null {
  const elementId = target.closest('[data-row-id]')?.getAttribute('data-row-id');
  const number = target.closest('tr')?.querySelector('.rule-index')?.textContent.trim();
  return elementId == null ? null : { elementId, name: number ?? elementId };
}

/** Rows and columns carry the ids of their rules and clauses. */
function cellOf(table: HTMLElement, elementId: string): HTMLElement | null {
  const id = CSS.escape(elementId);
  return table.querySelector(`[data-row-id="${id}"], [data-element-id="${id}"], [data-col-id="${id}"]`);
}

async function revealIn(modeler: DmnModeler, table: HTMLElement, elementId: string): Promise<void> {
  if (cellOf(table, elementId) === null) {
    for (const view of modeler.getViews().filter(({ type }) => type !== 'drd')) {
      await modeler.open(view);
      if (view.element.id === elementId || cellOf(table, elementId) !== null) break;
    }
  }
  const cell = cellOf(table, elementId);
  cell?.scrollIntoView({ block: 'center', inline: 'center' });
  cell?.click();
}

/** An empty head of a column names nothing: above the numbers of the rules there is only a cell. */
function emptyHeadIsCell(table: HTMLElement): void {
  for (const head of table.querySelectorAll('th.index-column')) head.setAttribute('role', 'cell');
}

function markRows(table: HTMLElement, findings: readonly EditorFinding[]): void {
  for (const marked of table.querySelectorAll('.dmn-finding')) marked.classList.remove('dmn-finding', 'dmn-finding--error');
  for (const { elementId, severity, message } of findings) {
    const cell = elementId === null ? null : cellOf(table, elementId);
    cell?.classList.add('dmn-finding');
    if (severity === 'error') cell?.classList.add('dmn-finding--error');
    cell?.setAttribute('title', message);
  }
}
