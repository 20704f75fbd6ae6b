/** Diagrams as pictures that look the same everywhere: dark on white, without the page's variables. */
import type { Modeler } from './modeler.ts';

const colours: Readonly<Record<string, string>> = {
  'var(--surface)': '#ffffff',
  'var(--diagram-line)': '#22242a',
  'var(--text)': '#22242a',
};

/** SVG with fixed colours. */
export function withFixedColours(svg: string): string {
  return svg.replace(/var\(--[\w-]+\)/g, (variable) => colours[variable] ?? '#22242a');
}

export async function pictureOf(modeler: Modeler): Promise<string> {
  const { svg } = await modeler.saveSVG();
  return withFixedColours(svg);
}
