/** One page that shows on each diagram how often its sequence flows were taken. It needs no server and no network. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { notTaken, type ProcessCoverage } from './coverage.ts';

/** The page's own script: draws every diagram and marks its flows. */
function draw(processes: { id: string; xml: string; flows: [string, number][] }[]): void {
  interface Canvas {
    zoom(kind: string): void;
    addMarker(id: string, marker: string): void;
  }
  interface Viewer {
    importXML(xml: string): Promise<unknown>;
    get(name: 'canvas'): Canvas;
    get(name: 'overlays'): { add(id: string, overlay: object): void };
    get(name: 'elementRegistry'): { get(id: string): { waypoints: { x: number; y: number }[]; x?: number } | undefined };
  }
  const { BpmnJS } = globalThis as unknown as { BpmnJS: new (options: { container: unknown }) => Viewer };
  const { document: page } = globalThis as unknown as { document: { getElementById(id: string): unknown } };
  for (const { id, xml, flows } of processes) {
    const viewer = new BpmnJS({ container: page.getElementById(id) });
    void viewer.importXML(xml).then(() => {
      viewer.get('canvas').zoom('fit-viewport');
      for (const [flowId, count] of flows) {
        viewer.get('canvas').addMarker(flowId, count > 0 ? 'taken' : 'not-taken');
        const html = `<span class="count ${count > 0 ? '' : 'count--none'}">${count}</span>`;
        viewer.get('overlays').add(flowId, { position: { top: 0, left: 0 }, html });
      }
    });
  }
}

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #171a2b; }
  .diagram { height: 70vh; border: 1px solid #b5b9cc; }
  .taken .djs-visual path { stroke: #0a7d3e !important; stroke-width: 3px !important; }
  .not-taken .djs-visual path { stroke: #b3261e !important; stroke-width: 3px !important; stroke-dasharray: 6 4; }
  .count { background: #0a7d3e; color: #fff; border-radius: 8px; padding: 0 6px; font-size: 12px; }
  .count--none { background: #b3261e; }
`;

/** @param rootDirectory where the viewer of the diagrams is installed */
export async function coverageReport(coverage: ProcessCoverage[], rootDirectory: string): Promise<string> {
  const asset = (name: string): Promise<string> => readFile(path.join(rootDirectory, 'node_modules/bpmn-js/dist', name), 'utf8');
  const [viewer, diagramStyle] = await Promise.all([
    asset('bpmn-navigated-viewer.production.min.js'),
    asset('assets/diagram-js.css'),
  ]);
  const data = coverage.map(({ bpmnProcessId: id, xml, flows }) => ({ id, xml, flows: [...flows] }));
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>Abdeckung der Szenarien</title><style>${diagramStyle}${style}</style></head>
<body>
<h1>Abdeckung der Szenarien</h1>
<p>Grün: mindestens einmal durchlaufen, mit Anzahl. Rot gestrichelt: von keinem Szenario durchlaufen.</p>
${coverage.map(section).join('\n')}
<script>${viewer}</script>
<script>(${draw.toString()})(${JSON.stringify(data).replaceAll('<', '\\u003c')})</script>
</body>
</html>
`;
}

function section(coverage: ProcessCoverage): string {
  const { bpmnProcessId, flows } = coverage;
  const missing = notTaken(coverage);
  const list = missing.length === 0 ? '' : `<p>Nicht durchlaufen: ${missing.map((id) => `<code>${id}</code>`).join(', ')}</p>`;
  return `<section><h2>${bpmnProcessId}: ${flows.size - missing.length} von ${flows.size}</h2>${list}<div class="diagram" id="${bpmnProcessId}"></div></section>`;
}
