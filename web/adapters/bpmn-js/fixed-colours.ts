/** Diagrams look the same everywhere: dark on white, without the page's variables. */
const colours: Readonly<Record<string, string>> = {
  'var(--surface)': '#ffffff',
  'var(--diagram-line)': '#22242a',
  'var(--text)': '#22242a',
};

/** SVG with fixed colours. */
export function withFixedColours(svg: string): string {
  return svg.replace(/var\(--[\w-]+\)/g, (variable) => colours[variable] ?? '#22242a');
}
